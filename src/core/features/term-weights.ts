import { digitBase, digitsOf, zeroDigit } from './digits.ts';
import { termBuckets } from './hashed-terms.ts';
import learned from './term-weights.json' with { type: 'json' };

/**
 * The buckets of the terms that tell most, rising; all others weigh nothing. Each string holds one digit a term, so that
 * the file compresses well.
 */
export type PackedTerms = {
  /** How far its bucket lies behind that of the term before, or the start: in steps of `digitBase` ... */
  readonly steps: string;
  /** ... and the rest, both to that base. */
  readonly rests: string;
};

/** What the terms weigh, one digit a term. */
export type TermWeights = PackedTerms & {
  /** How much it speaks for a promo, a hexadecimal digit: `zeroDigit` says nothing. */
  readonly promo: string;
  /** The same for what is not the story's text. */
  readonly furniture: string;
};

/** The buckets of the terms, rising. */
export const bucketsOf = (packed: PackedTerms): number[] => {
  const [steps, rests] = [digitsOf(packed.steps), digitsOf(packed.rests)];
  const buckets: number[] = [];
  let bucket = 0;
  for (let place = 0; place < steps.length; place++) {
    bucket += (steps[place] ?? 0) * digitBase + (rests[place] ?? 0);
    buckets.push(bucket);
  }
  return buckets;
};

/** The buckets of the terms that have weights, rising. */
export const weightedTerms: readonly number[] = bucketsOf(learned);

/** One weight a bucket, read from one digit for each of the buckets that have one. */
export const weightsAt = (buckets: readonly number[], digits: string): Int8Array => {
  const weights = new Int8Array(termBuckets);
  const own = digitsOf(digits, zeroDigit);
  for (let place = 0; place < own.length; place++) weights[buckets[place] ?? 0] = own[place] ?? 0;
  return weights;
};

/** What the terms say for a promo against the story; one weight a bucket. */
export const promoWeights = weightsAt(weightedTerms, learned.promo);
/** What they say for anything that is not the story's text against it. */
export const furnitureWeights = weightsAt(weightedTerms, learned.furniture);
