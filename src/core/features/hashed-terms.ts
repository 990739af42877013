/** Words and pairs of words are hashed into this many buckets: so many that other terms seldom fall where a learned one is. */
export const termBuckets = 2 ** 20;

/** Buckets of the words of a text and of its pairs of neighboring words, each once. */
export const termsOf = (words: readonly string[]): number[] => {
  const buckets = new Set<number>();
  const count = Math.min(words.length, maxWords);
  for (let index = 0; index < count; index++) {
    const hash = hashOn(startHash, words[index] ?? '');
    buckets.add(bucketOf(hash));
    const next = words[index + 1];
    if (next !== undefined) buckets.add(bucketOf(hashOn(hashOn(hash, ' '), next)));
  }
  return [...buckets];
};

/** The weight of a term by its bucket: 0 for those that have none. */
export type WeightOf = (bucket: number) => number;

/**
 * Log-odds by the terms of a text, from -1 to 1: the sum of their learned weights over the root of the number of all its
 * terms, so that long texts do not win by length.
 */
export const termScore = (terms: readonly number[], weightOf: WeightOf): number => {
  if (terms.length === 0) return 0;
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return Math.max(-1, Math.min(1, sum / Math.sqrt(terms.length) / weightScale / scoreScale));
};

/** Weights are whole numbers from minus to plus this ... */
export const weightSteps = 7;
/** ... and this many of them are one unit of log-odds. */
export const weightScale = weightSteps / 3;
const scoreScale = 4;
/** The start of a text tells what it is. */
const maxWords = 150;

/** FNV-1a over UTF-16 code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), from where it stands. */
const hashOn = (start: number, text: string): number => {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
};
const startHash = 0x811c9dc5;

const bucketOf = (hash: number): number => (hash >>> 0) % termBuckets;
