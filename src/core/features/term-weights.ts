import { termBuckets } from './hashed-terms.ts';
import learned from './term-weights.json' with { type: 'json' };

/**
 * The terms that tell most, in the order of their buckets; all others weigh nothing. Each string holds one digit a term,
 * so that the file compresses well.
 */
export type TermWeights = {
  /** How far its bucket lies behind that of the term before, or the start: in steps of `digitBase` ... */
  readonly steps: string;
  /** ... and the rest, both to that base. */
  readonly rests: string;
  /** How much it speaks for a promo, a hexadecimal digit: `zeroWeight` says nothing. */
  readonly promo: string;
  /** The same for what is not the story's text. */
  readonly furniture: string;
};

export const digitBase = 36;
/** The digit of a weight that is 0. */
export const zeroWeight = 8;

/** The buckets of the terms, rising. */
export const bucketsOf = ({ steps, rests }: TermWeights): number[] => {
  let bucket = 0;
  return Array.from(steps, (step, index) => {
    bucket += digitOf(step) * digitBase + digitOf(rests[index] ?? '');
    return bucket;
  });
};

/** The value of a digit, to base 36 or less. */
export const digitOf = (digit: string): number => Number.parseInt(digit, digitBase);

/** The buckets of the terms that have weights, rising. */
export const weightedTerms: readonly number[] = bucketsOf(learned);

const weightsOf = (digits: string): Int8Array => {
  const weights = new Int8Array(termBuckets);
  weightedTerms.forEach((bucket, index) => {
    weights[bucket] = digitOf(digits[index] ?? '') - zeroWeight;
  });
  return weights;
};

/** What the terms say for a promo against the story; one weight a bucket. */
export const promoWeights = weightsOf(learned.promo);
/** What they say for anything that is not the story's text against it. */
export const furnitureWeights = weightsOf(learned.furniture);
