import type { Payload } from '../browser/messages.ts';
import { readingStyle } from '../browser/stored/reading-style.ts';
import { settings } from '../browser/stored/settings.ts';
import { tellEverySite } from './tell-site.ts';

/** Stores what the reader chose, and lets it hold in all open tabs at once. */
export async function changeSettings(changes: Payload<'changeSettings'>): Promise<'ok' | 'storageFull'> {
  const outcome = await settings.update((before) => ({ ...before, ...given(changes) }));
  await tellEverySite();
  return outcome;
}

/** Stores how the reader page sets its text; open reader pages watch the storage. */
export function changeReadingStyle(changes: Payload<'changeReadingStyle'>): Promise<'ok' | 'storageFull'> {
  return readingStyle.update((before) => ({ ...before, ...given(changes) }));
}

/** In Firefox a field that was not sent may arrive as one without a value. */
function given<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const sent = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent) as { [K in keyof T]: Exclude<T[K], undefined> };
}
