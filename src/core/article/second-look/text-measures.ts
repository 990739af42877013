import type { Block } from '../../types.ts';

/** Length of a text in Latin letters; one ideograph says about as much as several of them. */
export const lettersOf = (text: string): number =>
  ideographs.test(text) ? text.length * lettersPerIdeograph : text.length;

/** The texts of blocks as one. */
export const joined = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');

/** Is the text long enough, and stopped like a sentence, to be a paragraph of a story? */
export const isProse = (text: string): boolean =>
  lettersOf(text) >= minProseLetters && sentenceStop.test(text);

/** Does the text name a year of the web's time, as a date does? */
export const namesYear = (text: string): boolean => year.test(text);

/** Does the text name a price? */
export const namesPrice = (text: string): boolean => price.test(text);

/** Words and numbers in lower case with one space between them, to compare headings and titles. */
export const wordsOnly = (text: string): string => text.toLowerCase().replace(notWord, ' ').trim();

/** Grows by 1 with each doubling. */
export const logOf = (count: number): number => Math.log2(1 + count);

/** From 0 to 1; 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

const lettersPerIdeograph = 2.5;
const minProseLetters = 80;
/** Example: `東京`. */
const ideographs = /[\u3040-\u30FF\u3400-\u9FFF]{2}/u;
/** Example: the stop of `“It ended.” `. */
const sentenceStop = /[.!?؟…:;][”"’'»)\]]*(?:\s|$)|[。！？।]/u;
/** Example: `12 March 2024`. */
const year = /(?:^|\D)(?:19[89]|20[0-4])\d(?:\D|$)/u;
/** Example: `$40` and `40 €`. */
const price = /[$€£¥₹]\s?\d|\d\s?(?:[€£]|zł|USD|EUR|kr\b)/u;
/** Example: ` – `. */
const notWord = /[^\p{L}\p{N}]+/gu;
