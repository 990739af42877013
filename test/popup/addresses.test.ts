import { describe, expect, it, vi } from 'vitest';
import { namedTabId } from '../../src/popup/find-tab.ts';
import { forbiddenPlace } from '../../src/popup/forbidden-place.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('a place that extensions are kept out of', () => {
  it.each([
    ['chrome://settings/', 'browserPage'],
    ['about:config', 'browserPage'],
    ['about:reader?url=https%3A%2F%2Fharbor.example', 'readerView'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://chrome.google.com/other', 'other'],
    ['https://addons.mozilla.org.harbor.example/', 'other'],
    ['file:///home/reader/story.html', 'file'],
    ['view-source:https://harbor.example/', 'source'],
    ['moz-extension://0b6a/page.html', 'extensionPage'],
    ['https://harbor.example/', 'other'],
    ['no address', 'other'],
    [undefined, 'other'],
  ])('%s is named', (url, place) => {
    expect(forbiddenPlace({ url, isInReaderMode: false })).toBe(place);
  });
});

describe('the tab that the address of the popup names', () => {
  it.each([
    ['?tab=12', 12],
    ['?x=1&tab=0', 0],
    ['', undefined],
    ['?tab=', undefined],
    ['?tab=-1', undefined],
    ['?tab=1e3', undefined],
  ])('%s', (search, id) => {
    expect(namedTabId(search)).toBe(id);
  });
});
