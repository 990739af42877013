import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import { createQueue } from './queue.ts';

export type StoredItem<T> = {
  readonly key: string;
  /** The parsed value, or the default where nothing is stored or what is stored is damaged. */
  readonly read: () => Promise<T>;
  /** Reads, changes and writes in one turn. `storageFull`: nothing was written, what was stored still is. */
  readonly update: (change: (value: T) => T) => Promise<'ok' | 'storageFull'>;
  /** Forgets the value. */
  readonly clear: () => Promise<void>;
  /** Hears of each change, whoever made it, until the signal aborts. */
  readonly watch: (callback: (value: T) => void, lifetime: { readonly signal: AbortSignal }) => void;
};

type Definition<T> = {
  readonly key: string;
  /** `session` is memory only: for private windows. */
  readonly area: 'local' | 'session';
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
};

// One queue for all items: two writers of one key must not read before the other has written.
const inTurn = createQueue();

/** One named value in the browser's storage. A damaged one is set aside under `<key>.damaged`. */
export function storedItem<T>(definition: Definition<T>): StoredItem<T> {
  const { key, area, fallback } = definition;
  return {
    key,
    read: () => inTurn(() => readOrSetAside(definition).catch(() => fallback)), // Storage itself fails: go on without.
    update: (change) =>
      inTurn(async () => {
        try {
          const value = change(await readOrSetAside(definition));
          await browser.storage[area].set({ [key]: value });
          return 'ok';
        } catch {
          // `set` writes all or nothing, and refuses only for want of room.
          return 'storageFull';
        }
      }),
    clear: () => inTurn(() => browser.storage[area].remove(key)),
    watch: (callback, { signal }) => watch(definition, { callback, signal }),
  };
}

/** Writes the values of several items of local storage at once: all of them or none. */
export function replaceTogether(values: Readonly<Record<string, unknown>>): Promise<'ok' | 'storageFull'> {
  return inTurn(async () => {
    try {
      await browser.storage.local.set(values);
      return 'ok';
    } catch {
      // Refused for want of room, as a whole.
      return 'storageFull';
    }
  });
}

type Watching<T> = { readonly callback: (value: T) => void; readonly signal: AbortSignal };

function watch<T>({ key, area, schema, fallback }: Definition<T>, { callback, signal }: Watching<T>): void {
  const listen = (changes: Record<string, Storage.StorageChange>, changedArea: string): void => {
    const change = changes[key];
    if (changedArea !== area || !change) return;
    const parsed = v.safeParse(schema, change.newValue);
    callback(parsed.success ? parsed.output : fallback);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

async function readOrSetAside<T>({ key, area, schema, fallback }: Definition<T>): Promise<T> {
  const stored: unknown = (await browser.storage[area].get(key))[key];
  if (stored === undefined) return fallback;
  const parsed = v.safeParse(schema, stored);
  if (parsed.success) return parsed.output;
  try {
    await browser.storage[area].set({ [`${key}.damaged`]: stored, [key]: fallback });
  } catch {
    // Full storage: the damaged value stays where it is, and the default holds as well.
  }
  return fallback;
}
