import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import catalog from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { cleanedState } from '../popup/pages.ts';
import { ask, chooseFromMenu, engineAt, popup, pressKeysFor, wakeBackground } from './wake-background.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const story = 'https://www.harbor.example/news/ferry';
const tab = { id: 4, url: story, windowId: 1, index: 2, incognito: false };
const pausedIn = async (): Promise<unknown> => (await ask('documentSettings', {}, engineAt(story))).paused;
const menuIds = (): unknown[] => vi.mocked(browser.contextMenus.create).mock.calls.map(([item]) => item.id);
const install = (reason: string): Promise<unknown> =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  await wakeBackground();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);
  vi.spyOn(browser.tabs, 'create').mockResolvedValue(tab as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(cleanedState());
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  vi.spyOn(browser.action, 'openPopup').mockResolvedValue();
});

describe.each([
  ['keys', pressKeysFor],
  ['menu', chooseFromMenu],
])('by the %s', (_, act) => {
  test('cleaning is paused on the site, and resumed', async () => {
    act('toggle-site', tab);
    await vi.waitFor(async () => expect(await pausedIn()).toBe('site'));
    act('toggle-site', tab);
    await vi.waitFor(async () => expect(await pausedIn()).toBeUndefined());
  });

  test('cleaning that is off everywhere is on again', async () => {
    await ask('changeSettings', { isOn: false }, popup);
    act('toggle-site', tab);
    await vi.waitFor(async () => expect(await pausedIn()).toBeUndefined());
  });

  test('the story opens in a reader page', async () => {
    act('open-reader', tab);
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledOnce());
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('a page that nobody took for a story is read first', async () => {
    vi.mocked(browser.tabs.sendMessage)
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValueOnce({ status: 'working' });
    act('open-reader', tab);
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledOnce());
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test('where there is no story to read the popup says so', async () => {
    vi.mocked(browser.tabs.sendMessage).mockResolvedValue({ status: 'paused', scope: 'site' });
    act('open-reader', tab);
    await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledOnce());
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('the picker starts', async () => {
    act('report-block', tab);
    const message = { name: 'startPicker', payload: {} };
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(4, message, { frameId: 0 }));
  });

  test('an unknown wish does nothing', () => {
    expect(() => act('constructor', tab)).not.toThrow();
  });
});

test('keys that come without a tab mean the one in front', async () => {
  pressKeysFor('toggle-site');
  await vi.waitFor(async () => expect(await pausedIn()).toBe('site'));
});

describe('the menus', () => {
  const pageItems = ['report-block', 'open-reader', 'toggle-site'];

  test('are made at the installation', async () => {
    await install('update');
    await vi.waitFor(() => expect(menuIds()).toEqual(expect.arrayContaining(pageItems)));
  });

  test('go when the reader switches them off, and come back', async () => {
    await ask('changeSettings', { showsMenus: false }, popup);
    await vi.waitFor(() => expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce());
    await install('update');
    await vi.waitFor(() => expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(2));
    expect(menuIds()).toEqual([]);
    await ask('changeSettings', { showsMenus: true }, popup);
    await vi.waitFor(() => expect(menuIds()).toEqual(expect.arrayContaining(pageItems)));
  });
});

test.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('after an %s the welcome page opens %i times', async (reason, times) => {
  await install(reason);
  expect(browser.tabs.create).toHaveBeenCalledTimes(times);
});

describe('what is said in a page', () => {
  test('is in the browser’s language by itself', async () => {
    expect((await ask('documentSettings', {}, engineAt(story))).strings).toBeUndefined();
  });

  test('is in the chosen language, and no more of it than the page needs', async () => {
    vi.stubGlobal('fetch', async () => Response.json(catalog));
    await ask('changeSettings', { language: 'de' }, popup);
    const { strings } = await ask('documentSettings', {}, engineAt(story));
    const needed = ['language', 'pickerHelp', 'markHide', 'category_ad'];
    expect(Object.keys(strings ?? {})).toEqual(expect.arrayContaining(needed));
    expect(strings).not.toHaveProperty('popupTitle');
  });
});
