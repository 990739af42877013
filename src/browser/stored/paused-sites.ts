import * as v from 'valibot';
import { storedItem } from '../stored-item.ts';

const maxHostLength = 253;

/** Hosts, as `siteHost` writes them, on which the reader paused cleaning. */
export const pausedSites = storedItem({
  key: 'pausedSites',
  area: 'local',
  schema: v.array(v.pipe(v.string(), v.maxLength(maxHostLength))),
  fallback: [],
});
