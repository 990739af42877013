import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shadowProperty } from './support/shadow-property.ts';

const { isArticlePage } = vi.hoisted(() => ({
  isArticlePage: vi.fn<(page: Document, url: string) => boolean>(),
}));
vi.mock('../../src/core/article/is-article-page.ts', () => ({ isArticlePage }));

const sendMessage = vi.fn<(message: unknown) => Promise<void>>();
const navigation = new EventTarget();
let window: JSDOM['window'];

/** Runs the gate as the browser does on a page in this state. */
const openPage = async (
  state: { readyState?: DocumentReadyState; prerendering?: boolean } = {},
  imageName = '',
): Promise<void> => {
  window = new JSDOM(`<p>Ferry</p><img name="${imageName}">`, { url: 'https://harbor.example/ferry' }).window;
  for (const [key, value] of Object.entries({ readyState: 'complete', ...state })) {
    Object.defineProperty(window.document, key, { value, configurable: true });
  }
  shadowProperty(window.document, imageName);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('navigation', {
    addEventListener: (type: string, listener: () => void) => navigation.addEventListener(type, listener),
  });
  vi.stubGlobal('browser', { runtime: { sendMessage } });
  vi.resetModules();
  await import('../../src/content/gate.ts');
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  isArticlePage.mockReset();
  sendMessage.mockReset().mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the gate asks for the engine', () => {
  test('once on an article page, and then rests', async () => {
    isArticlePage.mockReturnValue(true);
    await openPage();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'articleFound', payload: {} });
    expect(isArticlePage).toHaveBeenCalledOnce();
  });

  test('when a page has rendered its story late', async () => {
    isArticlePage.mockReturnValueOnce(false).mockReturnValue(true);
    await openPage({ readyState: 'interactive' });
    window.dispatchEvent(new window.Event('load'));
    expect(sendMessage).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1500);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test('when a slow server has answered at last', async () => {
    isArticlePage.mockReturnValue(false);
    await openPage();
    await vi.advanceTimersByTimeAsync(3000);
    isArticlePage.mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test('when the page goes from its front to a story without loading anew', async () => {
    isArticlePage.mockReturnValue(false);
    await openPage();
    await vi.advanceTimersByTimeAsync(60_000);
    isArticlePage.mockReturnValue(true);
    vi.stubGlobal('location', { origin: 'https://harbor.example', pathname: '/quay', search: '', href: '' });
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test('when the reader opens a page that was only prepared', async () => {
    isArticlePage.mockReturnValue(true);
    await openPage({ prerendering: true });
    expect(sendMessage).not.toHaveBeenCalled();
    window.document.dispatchEvent(new window.Event('prerenderingchange'));
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('the gate asks on a page whose images bear the names of properties of the document', () => {
  test('when the reader opens it, though it was only prepared', async () => {
    isArticlePage.mockReturnValue(true);
    await openPage({ prerendering: true }, 'addEventListener');
    window.document.dispatchEvent(new window.Event('prerenderingchange'));
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test('when it has rendered its story late', async () => {
    isArticlePage.mockReturnValueOnce(false).mockReturnValue(true);
    await openPage({}, 'readyState');
    await vi.advanceTimersByTimeAsync(1500);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('the gate keeps quiet', () => {
  test('on other pages, at which it looks three times and no more', async () => {
    isArticlePage.mockReturnValue(false);
    await openPage();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isArticlePage).toHaveBeenCalledTimes(3);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('when only the part after # changes', async () => {
    isArticlePage.mockReturnValue(false);
    await openPage();
    await vi.advanceTimersByTimeAsync(60_000);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isArticlePage).toHaveBeenCalledTimes(3);
  });

  test.each([
    [
      'a page defeats it',
      () =>
        isArticlePage.mockImplementation(() => {
          throw new TypeError('No such node.');
        }),
    ],
    [
      'the extension was updated',
      () => {
        isArticlePage.mockReturnValue(true);
        sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
      },
    ],
  ])('when %s', async (_, arrange) => {
    arrange();
    await expect(openPage()).resolves.toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
  });
});
