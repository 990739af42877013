import { splitIntoSentences } from '../../src/core/summary/split-into-sentences.ts';

/**
 * Does one of the sentences come from a promo: is it part of one of its pieces, or does it hold a whole sentence of
 * it? White space does not matter, and what is shorter than 20 characters tells nothing.
 */
export const holdsPromo = (
  sentences: readonly string[],
  pieces: readonly string[],
  lang: string,
): boolean => {
  const wholes = pieces.map(squash);
  const parts = pieces
    .flatMap((piece) => splitIntoSentences(piece, lang))
    .map(squash)
    .filter(isTelling);
  return sentences
    .map(squash)
    .some(
      (sentence) =>
        parts.some((part) => sentence.includes(part)) ||
        (isTelling(sentence) && wholes.some((whole) => whole.includes(sentence))),
    );
};

const minTellingChars = 20;
const isTelling = (text: string): boolean => text.length >= minTellingChars;
const squash = (text: string): string => text.replace(/\s+/gu, '');
