import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Rule } from '../../src/core/rules/rule.ts';
import { ask, chooseFromMenu, engineAt, popup, wakeBackground } from './wake-background.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const story = 'https://www.harbor.example/news/ferry';
const draft = { action: 'hide', fingerprint: 'f00d', path: '', category: 'ad', excerpt: 'Win' } as const;

const settingsOf = (sender: object) => ask('documentSettings', {}, sender);
const addRule = async (sender: object, parts: Partial<Rule> = {}): Promise<Rule> => {
  const added = await ask('addRule', { ...draft, ...parts }, sender);
  if (added === 'storageFull') throw new Error('The rule was not stored.');
  return added;
};

beforeEach(async () => {
  fakeBrowser.reset();
  await wakeBackground();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a rule', () => {
  test('holds for its whole site, newest first, and for no other, also after the worker has died', async () => {
    const first = await addRule(engineAt(story));
    const second = await addRule(engineAt('https://harbor.example/sports'), { fingerprint: 'beef' });
    await wakeBackground();
    expect((await settingsOf(engineAt(story))).rules).toEqual([second, first]);
    expect((await settingsOf(engineAt('https://other.example/'))).rules).toEqual([]);
  });

  test('replaces what was said of the same text before', async () => {
    await addRule(engineAt(story));
    const newest = await addRule(engineAt(story), { action: 'show' });
    expect((await settingsOf(engineAt(story))).rules).toEqual([newest]);
  });

  test('can be taken back by its own site only', async () => {
    const rule = await addRule(engineAt(story));
    await ask('removeRule', { id: rule.id }, engineAt('https://other.example/'));
    expect((await settingsOf(engineAt(story))).rules).toEqual([rule]);
    await ask('removeRule', { id: rule.id }, engineAt(story));
    expect((await settingsOf(engineAt(story))).rules).toEqual([]);
  });

  test('can be taken from the list of all sites and put back, by the extension’s own pages only', async () => {
    const first = await addRule(engineAt(story));
    const second = await addRule(engineAt('https://other.example/'));
    expect(await ask('forgetRule', { id: first.id }, engineAt(story))).toBeUndefined();
    expect(await ask('forgetRule', { id: first.id }, popup)).toBe('ok');
    expect((await ask('exportAll', {}, popup)).rules).toEqual([second]);
    expect(await ask('keepRule', first, popup)).toBe('ok');
    expect((await settingsOf(engineAt(story))).rules).toEqual([first]);
  });

  test('that was taken from the list does not outweigh what was said since', async () => {
    const old = await addRule(engineAt(story));
    await ask('forgetRule', { id: old.id }, popup);
    const newer = await addRule(engineAt(story), { action: 'show' });
    await ask('keepRule', old, popup);
    expect((await settingsOf(engineAt(story))).rules).toEqual([newer]);
  });

  test('that finds storage full is refused, and the others stay', async () => {
    const rule = await addRule(engineAt(story));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await ask('addRule', { ...draft, fingerprint: 'beef' }, engineAt(story))).toBe('storageFull');
    expect((await settingsOf(engineAt(story))).rules).toEqual([rule]);
  });
});

describe('a pause', () => {
  const pause = (url: string, scope: 'page' | 'site', paused = true, isPrivate = false) =>
    ask('setPaused', { url, scope, paused, isPrivate }, popup);

  test.each([
    ['the page', 'page', story, 'page'],
    ['the page at another place in it', 'page', `${story}#comments`, 'page'],
    ['the page with other parameters', 'page', `${story}?page=2`, undefined],
    ['another page of the site', 'page', 'https://harbor.example/sports', undefined],
    ['another page of the site', 'site', 'https://harbor.example/sports', 'site'],
    ['another site', 'site', 'https://other.example/', undefined],
  ] as const)('of %s by %s', async (_, scope, url, expected) => {
    expect(await pause(story, scope)).toBe('ok');
    await wakeBackground();
    expect((await settingsOf(engineAt(url))).paused).toBe(expected);
    await pause(story, scope, false);
    expect((await settingsOf(engineAt(url))).paused).toBeUndefined();
  });

  test('of the site goes before one of the page', async () => {
    await pause(story, 'page');
    await pause(story, 'site');
    expect((await settingsOf(engineAt(story))).paused).toBe('site');
  });

  test('of a page that is never cleaned is no fault', async () => {
    expect(await pause('about:blank', 'page')).toBe('ok');
  });
});

describe('a private window', () => {
  const inPrivate = engineAt(story, { isPrivate: true });

  test('writes nothing to disk', async () => {
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    const rule = await addRule(inPrivate);
    await ask('setPaused', { url: story, scope: 'site', paused: true, isPrivate: true }, popup);
    await ask('removeRule', { id: rule.id }, inPrivate);
    expect(write).not.toHaveBeenCalled();
  });

  test('has rules and pauses of its own, which no other window sees', async () => {
    const rule = await addRule(inPrivate);
    await ask('setPaused', { url: story, scope: 'page', paused: true, isPrivate: true }, popup);
    expect(await settingsOf(inPrivate)).toMatchObject({ paused: 'page', rules: [rule] });
    expect(await settingsOf(engineAt(story))).toMatchObject({ paused: undefined, rules: [] });
  });

  test('can resume for itself what is paused on disk', async () => {
    await ask('setPaused', { url: story, scope: 'site', paused: true, isPrivate: false }, popup);
    await ask('setPaused', { url: story, scope: 'site', paused: false, isPrivate: true }, popup);
    expect((await settingsOf(inPrivate)).paused).toBeUndefined();
    expect((await settingsOf(engineAt(story))).paused).toBe('site');
  });

  test('takes a stored rule back for itself alone', async () => {
    const rule = await addRule(engineAt(story));
    await ask('removeRule', { id: rule.id }, inPrivate);
    const [newest] = (await settingsOf(inPrivate)).rules;
    expect(newest).toMatchObject({ action: 'show', fingerprint: rule.fingerprint });
    expect((await settingsOf(engineAt(story))).rules).toEqual([rule]);
  });

  test('is forgotten when the last of its kind closes', async () => {
    await addRule(inPrivate);
    await fakeBrowser.windows.onRemoved.trigger(1);
    await vi.waitFor(async () => expect((await settingsOf(inPrivate)).rules).toEqual([]));
  });
});

describe('damaged storage', () => {
  test('is set aside, and everything goes on', async () => {
    await fakeBrowser.storage.local.set({ rules: [{ host: 7 }], pausedSites: { a: 1 } });
    expect(await settingsOf(engineAt(story))).toMatchObject({ paused: undefined, rules: [] });
    expect(await fakeBrowser.storage.local.get(['rules.damaged', 'pausedSites.damaged'])).toEqual({
      'rules.damaged': [{ host: 7 }],
      'pausedSites.damaged': { a: 1 },
    });
    expect(await addRule(engineAt(story))).toMatchObject({ host: 'harbor.example' });
  });
});

describe('the engine', () => {
  test('is injected into the very document that asked', async () => {
    const inject = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
    await ask('articleFound', {}, engineAt(story));
    expect(inject).toHaveBeenCalledWith({
      target: { tabId: 4, documentIds: ['D1'] },
      files: ['/src/content/engine.js'],
    });
  });

  test.each([
    ['works', true],
    ['is refused', false],
  ])('at the wish of the popup says whether it %s', async (_, isAllowed) => {
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => {
      if (!isAllowed) throw new Error('Cannot access contents of the page.');
      return [];
    });
    expect(await ask('cleanAnyway', { tabId: 4 }, popup)).toBe(isAllowed);
  });

  test.each([
    ['inserts it', true],
    ['is refused', false],
  ])('gets its sheet as one of the reader’s: the browser %s', async (_, isAllowed) => {
    const insert = vi.spyOn(browser.scripting, 'insertCSS').mockImplementation(async () => {
      if (!isAllowed) throw new Error('No document with that id.');
    });
    const attribute = 'abcdefghijkl';
    expect(await ask('insertHidingSheet', { attribute }, engineAt(story))).toBe(isAllowed);
    expect(insert).toHaveBeenCalledWith({
      target: { tabId: 4, documentIds: ['D1'] },
      css: expect.stringContaining('[abcdefghijkl=""]{display:none!important}'),
      origin: 'USER',
    });
  });
});

describe('"Report a block" in the context menu', () => {
  test.each<[string, unknown[], string[]]>([
    ['starts the picker on a cleaned page', [true], ['startPicker']],
    ['does no more where the engine has found no story', [false], ['startPicker']],
    [
      'injects the engine where the gate saw no story',
      [new Error('Receiving end does not exist.'), true],
      ['startPicker', 'engine', 'startPicker'],
    ],
  ])('%s', async (_, answers, expected) => {
    const steps: string[] = [];
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tabId, message) => {
      steps.push((message as { name: string }).name);
      const answer = answers[steps.filter((step) => step === 'startPicker').length - 1];
      if (answer instanceof Error) throw answer;
      return answer;
    });
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => {
      steps.push('engine');
      return [];
    });
    chooseFromMenu('report-block', { id: 4 });
    await vi.waitFor(() => expect(steps).toEqual(expected));
  });
});
