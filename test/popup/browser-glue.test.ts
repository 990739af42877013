import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { onPageNews } from '../../src/popup/page-news.ts';
import { panelOpener } from '../../src/popup/panel-opener.ts';

type Listener = (message: unknown, sender: Partial<Runtime.MessageSender>) => unknown;

const fake = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  places: {} as Record<string, unknown>,
}));

vi.mock('webextension-polyfill', () => ({
  default: new Proxy(
    {
      runtime: {
        id: 'stet',
        onMessage: {
          addListener: (listener: unknown) => void fake.listeners.add(listener),
          removeListener: (listener: unknown) => void fake.listeners.delete(listener),
        },
      },
    },
    { get: (target, key) => Reflect.get(target, key) ?? fake.places[String(key)] },
  ),
}));

afterEach(() => {
  fake.places = {};
  fake.listeners.clear();
});

describe('news of a page', () => {
  const status = { name: 'pageStatus', payload: { status: 'cleaned', hiddenCount: 1 } };

  it.each([
    ['its engine tells its status', status, { id: 'stet', tab: { id: 4 } }, 1],
    ['another tab does', status, { id: 'stet', tab: { id: 5 } }, 0],
    ['another extension claims to be the engine', status, { id: 'other', tab: { id: 4 } }, 0],
    ['something else is said', { name: 'articleFound', payload: {} }, { id: 'stet', tab: { id: 4 } }, 0],
    ['nothing that can be understood is said', null, { id: 'stet', tab: { id: 4 } }, 0],
  ])('come when %s', (_case, message, sender, calls) => {
    const callback = vi.fn<() => void>();
    onPageNews({ tabId: 4, callback, signal: new AbortController().signal });
    const answers = [...fake.listeners].map((listener) => (listener as Listener)(message, sender as never));
    expect(callback).toHaveBeenCalledTimes(calls);
    // The background answers, not the popup.
    expect(answers).toEqual([undefined]);
  });

  it('end with the popup', () => {
    const end = new AbortController();
    onPageNews({ tabId: 4, callback: () => undefined, signal: end.signal });
    end.abort();
    expect(fake.listeners.size).toBe(0);
  });
});

describe('the place beside the page', () => {
  it('is the side panel of the window in Chrome', async () => {
    const open = vi.fn<(place: object) => Promise<void>>(() => Promise.resolve());
    fake.places = { sidePanel: { open } };
    await panelOpener(7)?.();
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('is the sidebar in Firefox', async () => {
    const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
    fake.places = { sidebarAction: { open } };
    await panelOpener(undefined)?.();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a browser without one, as on phones', {}, 7],
    ['Chrome where the window is not known', { sidePanel: {} }, undefined],
  ])('is missing in %s', (_case, places, windowId) => {
    fake.places = places;
    expect(panelOpener(windowId)).toBeUndefined();
  });
});
