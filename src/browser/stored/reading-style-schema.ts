import * as v from 'valibot';

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const maxVoiceLength = 200;

/** Each choice and the values that it may have. */
export const readingStyleEntries = {
  theme: v.picklist(['system', 'light', 'sepia', 'dark', 'black']),
  face: v.picklist(['serif', 'sans']),
  /** Pixels. */
  size: between(14, 32),
  /** Of a line, in characters. */
  width: between(40, 90),
  /** Line height as a multiple of the size. */
  leading: between(1.2, 2.2),
  hyphenates: v.boolean(),
  /** Pictures of sites that the reader has opened are shown without asking. */
  showsPictures: v.boolean(),
  /** Single keys act on the reader page; off for those whose speech input or hands press them by accident. */
  hasShortcuts: v.boolean(),
  /** Name of a voice that reads aloud; empty for the one that fits the language. */
  voice: v.pipe(v.string(), v.maxLength(maxVoiceLength)),
  /** Speed of reading aloud, as a multiple of the voice's own. */
  rate: between(0.5, 3),
};

export const readingStyleSchema = v.object(readingStyleEntries);
export type ReadingStyle = Readonly<v.InferOutput<typeof readingStyleSchema>>;

export const defaultReadingStyle: ReadingStyle = {
  theme: 'system',
  face: 'serif',
  size: 19,
  width: 66,
  leading: 1.6,
  hyphenates: false,
  showsPictures: true,
  hasShortcuts: true,
  voice: '',
  rate: 1,
};
