import { longFunctionWords } from './lexicons.ts';

/** Words of a text in lower case. Scripts without spaces give pairs of neighboring characters instead. */
export const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(letterRun)) {
    if (run.charCodeAt(0) >= firstUnspaced && unspaced.test(run)) words.push(...pairsOf(run));
    else words.push(run);
  }
  return words;
};

/** Letters and marks, with inner apostrophes and hyphens left out: "Kyiv's" gives "kyiv", "s". */
const letterRun = /[\p{L}\p{M}]+/gu;
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

/** Names: capitalized words that do not begin a sentence, in lower case. Empty for scripts without case. */
export const namesOf = (text: string): string[] =>
  [...text.matchAll(nameInSentence)].map(([, name]) => (name ?? '').toLowerCase());
const nameInSentence = /(?<=[\p{Ll}\p{N},;:)”"’'] )(\p{Lu}[\p{L}\p{M}]{2,})/gu;

/** Numbers of at least two digits, years and prices among them. */
export const numbersOf = (text: string): string[] => text.match(number) ?? [];
const number = /\d[\d.,:]*\d/gu;
