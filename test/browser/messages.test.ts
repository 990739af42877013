import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { receive, sendToBackground, sendToTab } from '../../src/browser/messages.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const { runtime } = fakeBrowser;
const tab = { id: 4, index: 0, active: true, highlighted: true, incognito: false, pinned: false };
const contentScript = { id: runtime.id, url: 'https://harbor.example/ferry', tab, frameId: 0 };
const popup = { id: runtime.id, url: runtime.getURL('/src/popup/index.html') };
const popupInTab = { ...popup, tab, frameId: 0 };
const firefoxBackground = { id: runtime.id };

/** What a listener answers to this message of this sender. */
const answerTo = async (message: unknown, sender: object): Promise<unknown> => {
  const answers = await runtime.onMessage.trigger(message, sender, () => undefined);
  return answers[0];
};

beforeEach(() => fakeBrowser.reset());

describe('a message is answered only to those who may send it', () => {
  const status = { name: 'pageStatus', payload: { status: 'cleaned', hiddenCount: 1 } };
  const pause = {
    name: 'setPaused',
    payload: { url: 'https://harbor.example/', scope: 'site', paused: true, isPrivate: false },
  };
  const ask = { name: 'pageState', payload: {} };
  test.each([
    ['an engine may report its status', status, contentScript, 'answered'],
    ['the popup may not', status, popup, undefined],
    ['a frame in the page may not', status, { ...contentScript, frameId: 3 }, undefined],
    ['another extension may not', status, { ...contentScript, id: 'other@example' }, undefined],
    ['the popup may pause', pause, popup, 'answered'],
    ['the popup in a tab of its own may pause', pause, popupInTab, 'answered'],
    ['a page may not pause', pause, contentScript, undefined],
    [
      'a page whose address looks like the extension may not',
      pause,
      { ...contentScript, url: `https://evil.example/${popup.url}` },
      undefined,
    ],
    ['the popup may ask for the page state', ask, popup, 'answered'],
    ['the background without an address may', ask, firefoxBackground, 'answered'],
    ['a content script may not', ask, contentScript, undefined],
  ])('%s', async (_, message, sender, expected) => {
    receive({
      pageStatus: () => 'answered' as never,
      setPaused: () => 'answered' as never,
      pageState: () => 'answered' as never,
    });
    expect(await answerTo(message, sender)).toBe(expected);
  });
});

describe('a message that does not fit is left unanswered', () => {
  test.each([
    ['an unknown name', { name: 'eraseAll', payload: {} }],
    ['a name from the prototype', { name: 'constructor', payload: {} }],
    ['a payload of another shape', { name: 'removeRule', payload: { id: 'not a uuid' } }],
    [
      'an attribute that would break out of the sheet',
      { name: 'insertHidingSheet', payload: { attribute: 'a]{}*' } },
    ],
    ['no object', 'removeRule'],
    ['nothing', undefined],
  ])('%s', async (_, message) => {
    const handle = vi.fn();
    receive({ removeRule: handle, insertHidingSheet: handle });
    expect(await answerTo(message, contentScript)).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
  });

  test('nor one for which there is no handler here', async () => {
    receive({ removeRule: () => undefined });
    expect(await answerTo({ name: 'articleFound', payload: {} }, contentScript)).toBeUndefined();
  });
});

test('a handler gets the parsed payload and the sender', async () => {
  const handle = vi.fn(() => undefined);
  receive({ removeRule: handle });
  const id = '2f1f3c0a-0000-4000-8000-000000000001';
  await answerTo({ name: 'removeRule', payload: { id, extra: 1 } }, contentScript);
  expect(handle).toHaveBeenCalledWith({ id }, contentScript);
});

test('after its signal nothing is answered any more', async () => {
  const ending = new AbortController();
  receive({ pageState: () => ({ status: 'working' }) }, { signal: ending.signal });
  expect(await answerTo({ name: 'pageState', payload: {} }, popup)).toEqual({ status: 'working' });
  ending.abort();
  expect(await answerTo({ name: 'pageState', payload: {} }, popup)).toBeUndefined();
});

describe('where nobody listens the answer is undefined', () => {
  test('in the background', async () => {
    vi.spyOn(runtime, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await sendToBackground('documentSettings', {})).toBeUndefined();
  });

  test('in a tab', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await sendToTab(4, 'pageState', {})).toBeUndefined();
  });
});
