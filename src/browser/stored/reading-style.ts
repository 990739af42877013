import * as v from 'valibot';
import { storedItem } from '../stored-item.ts';
import { defaultReadingStyle, readingStyleEntries } from './reading-style-schema.ts';

export { defaultReadingStyle } from './reading-style-schema.ts';
export type { ReadingStyle } from './reading-style-schema.ts';

/** A field that is missing or no longer possible has its default. */
const storedSchema = v.object({
  theme: v.fallback(readingStyleEntries.theme, defaultReadingStyle.theme),
  face: v.fallback(readingStyleEntries.face, defaultReadingStyle.face),
  size: v.fallback(readingStyleEntries.size, defaultReadingStyle.size),
  width: v.fallback(readingStyleEntries.width, defaultReadingStyle.width),
  leading: v.fallback(readingStyleEntries.leading, defaultReadingStyle.leading),
  hyphenates: v.fallback(readingStyleEntries.hyphenates, defaultReadingStyle.hyphenates),
  showsPictures: v.fallback(readingStyleEntries.showsPictures, defaultReadingStyle.showsPictures),
  hasShortcuts: v.fallback(readingStyleEntries.hasShortcuts, defaultReadingStyle.hasShortcuts),
  voice: v.fallback(readingStyleEntries.voice, defaultReadingStyle.voice),
  rate: v.fallback(readingStyleEntries.rate, defaultReadingStyle.rate),
});

/** How the reader page sets its text. Written by the background alone. */
export const readingStyle = storedItem({
  key: 'readingStyle',
  area: 'local',
  schema: storedSchema,
  fallback: defaultReadingStyle,
});
