import { wordsOf } from '../../../src/core/features/words.ts';

/** Is a block's text part of the annotators' text of its page? `undefined` where that cannot be said. */
export type GoldMatch = (text: string) => boolean | undefined;

const shingleSize = 4;
const sureIn = 0.65;
const sureOut = 0.2;
const minWords = 5;

/** Compares by shared runs of four words, short texts by whole lines of the gold text. */
export const goldMatch = (gold: string): GoldMatch => {
  const shingles = new Set(shinglesOf(wordsOf(gold)));
  const lines = new Set(gold.split('\n').map(plain));
  const whole = ` ${plain(gold)} `;
  return (text) => {
    const words = wordsOf(text);
    if (words.length === 0) return undefined;
    if (words.length < minWords) {
      const line = plain(text);
      if (lines.has(line)) return true;
      return whole.includes(` ${line} `) ? undefined : false;
    }
    const own = shinglesOf(words);
    const share = own.filter((shingle) => shingles.has(shingle)).length / own.length;
    if (share >= sureIn) return true;
    return share <= sureOut ? false : undefined;
  };
};

const plain = (text: string): string => wordsOf(text).join(' ');

const shinglesOf = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(1, words.length - shingleSize + 1))
    .map((_, start) => words.slice(start, start + shingleSize).join(' '));
