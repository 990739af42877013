import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { tabAccess } from '../../src/browser/tab-access.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

beforeEach(() => vi.restoreAllMocks());

const story = 'https://harbor.example/ferry';
const refusal = new Error('This page cannot be scripted due to an extensions policy.');

describe('the extension can work in a tab', () => {
  test.each<[string, string | undefined, boolean, string | Error, string]>([
    ['of a granted site', story, true, 'text/html', 'allowed'],
    ['without a permission', story, false, refusal, 'permissionMissing'],
    ['without a permission, though the click lent one', story, false, 'text/html', 'permissionMissing'],
    ['that shows a PDF', `${story}.pdf`, true, 'application/pdf', 'pdf'],
    ['that shows a PDF in a viewer of the browser', `${story}.pdf?v=2`, true, refusal, 'pdf'],
    ['of a store', 'https://addons.mozilla.org/', true, refusal, 'forbidden'],
    ['of the browser', 'about:config', true, refusal, 'forbidden'],
    ['of the other browser', 'chrome://settings', true, refusal, 'forbidden'],
    ['of a file', 'file:///home/ada/story.html', true, refusal, 'forbidden'],
    ['whose address is withheld', undefined, true, refusal, 'forbidden'],
    ['whose address is withheld for want of a permission', undefined, false, refusal, 'permissionMissing'],
  ])('%s', async (_, url, isGranted, probe, expected) => {
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => isGranted);
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => {
      if (probe instanceof Error) throw probe;
      return [{ frameId: 0, documentId: 'd', result: probe }] as never;
    });
    expect(await tabAccess(url === undefined ? { id: 4 } : { id: 4, url })).toBe(expected);
  });
});
