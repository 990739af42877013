import { longFunctionWords } from './lexicons.ts';

/** Words of a text in lower case. Scripts without spaces give pairs of neighboring characters instead. */
export const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  for (const run of folded(text).match(letterRun) ?? []) {
    if (run.charCodeAt(0) >= firstUnspaced && unspaced.test(run)) words.push(...pairsOf(run));
    else words.push(run);
  }
  return words;
};

/** Letters and marks, with inner apostrophes and hyphens left out: "Kyiv's" gives "kyiv", "s". */
const letterRun = /[\p{L}\p{M}]+/gu;

/** In lower case, and each letter in its one form; normalizing is slow, and most texts hold no other form. */
const folded = (text: string): string =>
  (mayHoldForms.test(text) ? text.normalize('NFKC') : text).toLowerCase();
/** All but ASCII, letters with marks in one character, Cyrillic, and dashes and quotation marks. */
const mayHoldForms = /[^\0-\x7f\xc0-\u0131\u0400-\u045f\u2010-\u201f]/u;
/** Thai, the first of the scripts without spaces in Unicode's order. */
const firstUnspaced = 0x0e00;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const pairsOf = (run: string): string[] => {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** Endings of inflected words differ behind this many letters more often than their sense does. */
const stemLength = 6;

/** The start of a word, which most inflected forms of it share. */
export const stemOf = (word: string): string => word.slice(0, stemLength);

const minTopicLetters = 4;

/** Can the word carry the topic? Short words mostly carry grammar; a pair of ideographs is a word. */
export const isTopicWord = (word: string): boolean =>
  word.length >= minTopicLetters
    ? !longFunctionWords.has(word)
    : word.charCodeAt(0) >= firstUnspaced && unspaced.test(word);

/** Stems of the words of a text that can carry a topic. */
export const topicOf = (text: string): Set<string> => new Set(wordsOf(text).filter(isTopicWord).map(stemOf));
