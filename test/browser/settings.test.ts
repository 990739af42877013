import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultReadingStyle, readingStyle } from '../../src/browser/stored/reading-style.ts';
import { defaultSettings, settings } from '../../src/browser/stored/settings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

test.each<[string, object, object]>([
  ['nothing is stored', {}, {}],
  ['an older version stored fewer fields', { sureness: 'careful' }, { sureness: 'careful' }],
  ['a value is no more', { summaryLength: 4, isOn: false }, { isOn: false }],
  [
    'a category is new',
    { categories: { ad: 'show' } },
    { categories: { ...defaultSettings.categories, ad: 'show' } },
  ],
  ['a category has a value that is no more', { categories: { ad: 'burn' } }, {}],
  ['the language is no name of one', { language: '../en' }, {}],
])('settings are complete where %s', async (_, stored, changed) => {
  await fakeBrowser.storage.local.set({ settings: stored });
  expect(await settings.read()).toEqual({ ...defaultSettings, ...changed });
});

test('a reading style out of bounds falls back field by field', async () => {
  await fakeBrowser.storage.local.set({ readingStyle: { theme: 'black', size: 400, rate: 0 } });
  expect(await readingStyle.read()).toEqual({ ...defaultReadingStyle, theme: 'black' });
});
