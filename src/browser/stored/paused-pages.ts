import * as v from 'valibot';
import { storedItem } from '../stored-item.ts';

/** Addresses, as `pageAddress` writes them, on which the reader paused cleaning, newest first. */
export const pausedPages = storedItem({
  key: 'pausedPages',
  area: 'local',
  schema: v.array(v.string()),
  fallback: [],
});
