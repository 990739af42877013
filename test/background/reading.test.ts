import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { ExportFile } from '../../src/browser/export-file.ts';
import { defaultSettings } from '../../src/browser/stored/settings-schema.ts';
import { readStory, storyPlace } from '../../src/browser/stored/stories.ts';
import { cleanedState } from '../popup/pages.ts';
import { ask, engineAt, popup, wakeBackground } from './wake-background.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const story = 'https://www.harbor.example/news/ferry';
const tab = { id: 4, url: story, windowId: 1, index: 2, incognito: false };
const sent = (): [number, string][] =>
  vi
    .mocked(browser.tabs.sendMessage)
    .mock.calls.map(([tabId, message]) => [tabId, (message as { name: string }).name]);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await wakeBackground();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab, { ...tab, id: 5, url: 'about:blank' }] as never);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);
  vi.spyOn(browser.tabs, 'create').mockResolvedValue(tab as never);
  vi.spyOn(browser.tabs, 'update').mockResolvedValue(tab as never);
  vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(cleanedState());
});

describe('settings', () => {
  test('hold at once in every open page of the web, and after the worker has died', async () => {
    expect(await ask('changeSettings', { sureness: 'careful', isOn: undefined }, popup)).toBe('ok');
    expect(sent()).toEqual([[4, 'settingsChanged']]);
    await wakeBackground();
    const { paused, settings } = await ask('documentSettings', {}, engineAt(story));
    expect([paused, settings.sureness, settings.summaryLength]).toEqual([undefined, 'careful', 3]);
  });

  test('are stored and answered for although a frozen tab never answers', async () => {
    vi.useFakeTimers();
    vi.mocked(browser.tabs.sendMessage).mockReturnValue(new Promise(() => undefined));
    const answer = ask('changeSettings', { summaryLength: 2 }, popup);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toBe('ok');
    vi.useRealTimers();
  });

  test('off everywhere is a pause of every page', async () => {
    await ask('changeSettings', { isOn: false }, popup);
    expect((await ask('documentSettings', {}, engineAt(story))).paused).toBe('everywhere');
  });

  test('that do not exist are not taken, nor any from a page', async () => {
    expect(await ask('changeSettings', { summaryLength: 4 as 3 }, popup)).toBeUndefined();
    expect(await ask('changeSettings', { isOn: false }, engineAt(story))).toBeUndefined();
    expect((await ask('documentSettings', {}, engineAt(story))).paused).toBeUndefined();
  });

  test('the list of paused sites is replaced as a whole, in the form in which sites are known', async () => {
    await ask('pauseSites', { hosts: ['WWW.Harbor.example', 'harbor.example', 'no site'] }, popup);
    expect((await ask('exportAll', {}, popup)).pausedSites).toEqual(['harbor.example']);
    expect((await ask('documentSettings', {}, engineAt(story))).paused).toBe('site');
  });
});

describe('the reader page', () => {
  test('opens beside the tab with the story kept in memory, and keeps its place', async () => {
    const answer = await ask('openReader', { tabId: 4 }, popup);
    if (answer === 'noStory') throw new Error('The tab shows a story.');
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: browser.runtime.getURL(`src/reader/index.html?story=${answer.storyId}`),
      index: 3,
      windowId: 1,
    });
    expect(await readStory(answer.storyId)).toMatchObject({ tabId: 4, report: { words: 900 } });
    await ask('keepPlace', { storyId: answer.storyId, place: 0.4 }, popup);
    expect(await storyPlace(answer.storyId).read()).toBe(0.4);
  });

  test('of the same story is the same one', async () => {
    const first = await ask('openReader', { tabId: 4 }, popup);
    expect(await ask('openReader', { tabId: 4 }, popup)).toEqual(first);
  });

  test('does not open for a page without a story', async () => {
    vi.mocked(browser.tabs.sendMessage).mockResolvedValue({ status: 'notArticle' });
    expect(await ask('openReader', { tabId: 4 }, popup)).toBe('noStory');
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('keeps the newest twenty stories', async () => {
    const ids: string[] = [];
    for (let page = 0; page < 22; page += 1) {
      vi.spyOn(Date, 'now').mockReturnValue(1_000_000 + page);
      const state = cleanedState([], { url: `https://harbor.example/${page}` });
      vi.mocked(browser.tabs.sendMessage).mockResolvedValue(state);
      const answer = await ask('openReader', { tabId: 4 }, popup);
      if (answer !== 'noStory') ids.push(answer.storyId);
    }
    const kept = await Promise.all(ids.map(readStory));
    expect(kept.map((found) => found !== undefined)).toEqual([
      false,
      false,
      ...Array<boolean>(20).fill(true),
    ]);
  });

  test('goes back to the tab of its story, or opens it anew', async () => {
    await ask('reopenStory', { url: story }, popup);
    expect(browser.tabs.update).toHaveBeenCalledWith(4, { active: true });
    await ask('reopenStory', { url: 'https://harbor.example/other' }, popup);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://harbor.example/other' });
    expect(await ask('reopenStory', { url: 'javascript:alert(1)' }, popup)).toBeUndefined();
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });
});

describe('a backup', () => {
  const draft = { action: 'hide', fingerprint: 'f00d', path: '', category: 'ad', excerpt: 'Win' } as const;
  const exported = (): Promise<ExportFile> => ask('exportAll', {}, popup);

  test('brings back everything after a reset', async () => {
    await ask('addRule', draft, engineAt(story));
    await ask('changeSettings', { language: 'de', summaryLength: 5 }, popup);
    await ask('changeReadingStyle', { theme: 'black' }, popup);
    await ask('pauseSites', { hosts: ['island.example'] }, popup);
    await ask('setPaused', { url: story, scope: 'page', paused: true, isPrivate: false }, popup);
    const before = await exported();
    await ask('resetAll', {}, popup);
    expect(await exported()).toMatchObject({
      settings: defaultSettings,
      rules: [],
      pausedSites: [],
      pausedPages: [],
    });
    expect(await ask('importAll', { file: JSON.stringify(before) }, popup)).toEqual({ outcome: 'ok' });
    expect({ ...(await exported()), exportedAt: before.exportedAt }).toEqual(before);
  });

  test('that is torn or finds storage full changes nothing', async () => {
    await ask('changeSettings', { language: 'de' }, popup);
    const before = await exported();
    const file = JSON.stringify({ ...before, settings: { ...before.settings, language: 'fr' } });
    const torn = await ask('importAll', { file: file.slice(0, 90) }, popup);
    expect(torn).toMatchObject({ outcome: 'refused', reason: 'torn', line: 1 });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await ask('importAll', { file }, popup)).toBe('storageFull');
    expect((await exported()).settings).toEqual(before.settings);
  });
});
