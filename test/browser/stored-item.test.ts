import { fakeBrowser } from '@webext-core/fake-browser';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storedItem } from '../../src/browser/stored-item.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
const item = storedItem({ key: 'hosts', area: 'local', schema: v.array(v.string()), fallback: [] });
const withHost =
  (host: string) =>
  (hosts: string[]): string[] => [...hosts, host];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what is read', () => {
  test.each<[string, Record<string, unknown>, string[], unknown]>([
    ['nothing was ever stored', {}, [], undefined],
    ['it is well formed', { hosts: ['a.example'] }, ['a.example'], undefined],
    ['it is of another type', { hosts: 'a.example' }, [], 'a.example'],
    ['one entry is of another type', { hosts: ['a.example', 7] }, [], ['a.example', 7]],
  ])('where %s', async (_, stored, expected, setAside) => {
    await local.set(stored);
    expect(await item.read()).toEqual(expected);
    expect((await local.get('hosts.damaged'))['hosts.damaged']).toEqual(setAside);
  });

  test('is the default where storage itself fails', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('The database is corrupt.'));
    expect(await item.read()).toEqual([]);
  });
});

describe('who watches', () => {
  test('hears of each change until its signal aborts, and of a damaged value as the default', async () => {
    const ending = new AbortController();
    const heard: unknown[] = [];
    item.watch((hosts) => heard.push(hosts), { signal: ending.signal });
    await item.update(withHost('a.example'));
    await local.set({ other: 1 });
    await local.set({ hosts: 'a.example' });
    ending.abort();
    await item.clear();
    expect(heard).toEqual([['a.example'], []]);
  });
});

describe('what is written', () => {
  test('keeps all of many changes that are asked for at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `${index}.example`);
    await Promise.all(hosts.map((host) => item.update(withHost(host))));
    expect(await item.read()).toEqual(hosts);
  });

  test('is not written in full storage, which loses nothing and does not stop the next change', async () => {
    await item.update(withHost('a.example'));
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await item.update(withHost('b.example'))).toBe('storageFull');
    expect(await item.read()).toEqual(['a.example']);
    expect(await item.update(withHost('c.example'))).toBe('ok');
    expect(await item.read()).toEqual(['a.example', 'c.example']);
  });

  test('never replaces what could not be read', async () => {
    await item.update(withHost('a.example'));
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('The database is busy.'));
    expect(await item.update(withHost('b.example'))).toBe('storageFull');
    expect(await item.read()).toEqual(['a.example']);
  });
});
