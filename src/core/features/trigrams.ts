/** Letter trigrams are hashed into this many buckets. */
export const trigramBuckets = 4096;

/**
 * Buckets of the letter trigrams of words, their borders included, each once. What two texts share of them tells
 * whether they are of one language (Cavnar and Trenkle, "N-gram-based text categorization", 1994), whichever it is.
 */
export const trigramsOf = (words: readonly string[]): number[] => {
  const seen: number[] = [];
  for (const word of words) {
    let before = border;
    let last = border;
    for (let index = 0; index <= word.length; index++) {
      const letter = index < word.length ? word.charCodeAt(index) : border;
      const bucket = bucketOf(before, last, letter);
      if (index > 0 && isSeen[bucket] === 0) {
        isSeen[bucket] = 1;
        seen.push(bucket);
      }
      before = last;
      last = letter;
    }
  }
  for (const bucket of seen) isSeen[bucket] = 0;
  return seen;
};

/** All zero between two calls. */
const isSeen = new Uint8Array(trigramBuckets);

const border = 32;

const bucketOf = (one: number, two: number, three: number): number =>
  (Math.imul(Math.imul(one, 0x01000193) ^ two, 0x01000193) ^ Math.imul(three, 0x9e3779b1)) >>> shift;
/** 32 bits less the 12 of a bucket. */
const shift = 20;

/** In how many of the texts each bucket occurs. */
export const countTrigrams = (texts: readonly (readonly number[])[]): Uint16Array => {
  const counts = new Uint16Array(trigramBuckets);
  for (const text of texts) for (const bucket of text) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts;
};

/** Share of the buckets that no other text holds: `own` is 1 where the counts include the text itself, else 0. */
export const strangeShare = (text: readonly number[], counts: Uint16Array, own: 0 | 1): number => {
  if (text.length === 0) return 0;
  let strange = 0;
  for (const bucket of text) if ((counts[bucket] ?? 0) <= own) strange++;
  return strange / text.length;
};
