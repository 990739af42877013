import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { followTab, type Visit, visitKey } from '../../src/panel/follow-tab.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let end = new AbortController();
let shown: Partial<Tabs.Tab> | undefined;

/** What the browser says of the tab in front, and the events that it sends. */
const listeners = new Map<string, (...given: never[]) => void>();
const event = (name: string) => ({
  addListener: (listener: () => void) => void listeners.set(name, listener),
  removeListener: () => void listeners.delete(name),
});

const tabInFront = async (): Promise<Tabs.Tab[]> => (shown ? [shown as Tabs.Tab] : []);

beforeEach(() => {
  end = new AbortController();
  listeners.clear();
  shown = { id: 1, url: 'https://harbor.example/mill' };
  for (const name of ['onActivated', 'onUpdated', 'onAttached', 'onRemoved'])
    Object.assign(fakeBrowser.tabs, { [name]: event(name) });
  Object.assign(fakeBrowser.tabs, { query: tabInFront });
});

function follow(): readonly (string | undefined)[] {
  const visits: (string | undefined)[] = [];
  const onPage = (visit: Visit | undefined): void => void visits.push(visit?.key);
  followTab({ search: '', onPage, signal: end.signal });
  return visits;
}
const tell = async (name: string, ...given: readonly unknown[]): Promise<void> => {
  listeners.get(name)?.(...(given as never[]));
  await new Promise((resolve) => setTimeout(resolve));
};
const settle = (): Promise<void> => tell('nothing');

describe('the panel', () => {
  it('follows the reader to another tab', async () => {
    const visits = follow();
    await settle();
    shown = { id: 2, url: 'https://averill.example/' };
    await tell('onActivated');
    expect(visits).toEqual(['1 https://harbor.example/mill', '2 https://averill.example/']);
  });

  it('follows the tab to another page, and stays where only the place in the page is another', async () => {
    const visits = follow();
    await settle();
    shown = { id: 1, url: 'https://harbor.example/mill#roof' };
    await tell('onUpdated', 1, { url: shown.url });
    shown = { id: 1, url: 'https://harbor.example/ferry' };
    await tell('onUpdated', 1, { status: 'loading' });
    expect(visits).toEqual(['1 https://harbor.example/mill', '1 https://harbor.example/ferry']);
  });

  it('says so where there is no tab', async () => {
    shown = undefined;
    const visits = follow();
    await settle();
    expect(visits).toEqual([undefined]);
  });

  it('hears of nothing any more when it has ended', async () => {
    follow();
    await settle();
    end.abort();
    expect([...listeners.keys()]).toEqual([]);
  });

  it('takes a tab whose address is withheld for one page', () => {
    expect(visitKey({ id: 3 })).toBe('3 ');
  });
});
