/**
 * How many places between the sentences of one article look wrongly split, and how many within them unsplit.
 *
 * The method knows none of the lists of the splitter. A break is suspicious where
 * - the next sentence begins with a small letter, a comma, or a mark that closes;
 * - the sentence ends in a lone capital (`J.`), a dotted word (`U.S.`), or a number of one or two digits that is all
 *   of it (`1.`) or follows a preposition, an article or `No` (`am 3.`);
 * - its last word ends in a full stop and is short, without a vowel, and not all in capitals (`Mr.`, `bzw.`);
 * - it opens a parenthesis that only the next sentence closes;
 * - it has fewer than two letters.
 * A sentence is suspicious too where a word, a full stop and a capitalized word stand in it without a space
 * (`day.The`), but not in addresses (`example.Com`).
 *
 * Right breaks that the method counts as well (`He left the U.S.`) make the figure too high, never too low.
 */
export function suspiciousBreaks(sentences: readonly string[]): number {
  let count = 0;
  for (const [at, sentence] of sentences.entries()) {
    const next = sentences[at + 1];
    if (next !== undefined && isSuspicious(sentence, next)) count++;
    count += sentence.match(gluedWords)?.length ?? 0;
  }
  return count;
}

/** Example: the `day.The` of `on that day.The mayor`. */
const gluedWords = /(?<=\s\p{Ll}{2,15})[.!?]\p{Lu}\p{Ll}+(?=\s)/gu;

const isSuspicious = (sentence: string, next: string): boolean =>
  startsInside.test(next) ||
  [endsInInitial, endsInDottedWord, endsInSmallNumber, endsWithoutVowel].some((end) => end.test(sentence)) ||
  (isOpen(sentence) && closes(next)) ||
  (sentence.match(letters)?.length ?? 0) < minLetters;

/** Example: `said the mayor`, `, he said` and `) was`. */
const startsInside = /^[“"”«»„(]?\s?(?:\p{Ll}|[,;:)\]])/u;
/** Example: `by J.` */
const endsInInitial = /(?:^|[\s(])\p{Lu}\.$/u;
/** Example: `the U.S.` */
const endsInDottedWord = /(?:^|[\s(])(?:\p{L}\.\s?){2,4}$/u;
/** Example: `am 3.` */
const endsInSmallNumber = /(?:^|(?:^|\s)(?:am|vom|zum|bis|den|der|dem|im|no|nr|núm|art) )\d{1,2}\.$/iu;
/** Example: `Mr.` and `bzw.` */
const endsWithoutVowel = /(?:^|[\s(])[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}\.$/u;
const letters = /\p{L}/gu;
const minLetters = 2;

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
const closes = (text: string): boolean => {
  const close = text.indexOf(')');
  const open = text.indexOf('(');
  return close !== -1 && (open === -1 || close < open);
};
