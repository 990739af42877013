import { digitBase, digitsOf, zeroDigit } from './digits.ts';
import type { WeightOf } from './hashed-terms.ts';
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

/**
 * Looks weights up, read from one digit for each of the buckets that have one. In a map, because every page has its own:
 * an array of all buckets is a megabyte.
 */
export const weightsOf = (buckets: readonly number[], digits: string): WeightOf => {
  const own = digitsOf(digits, zeroDigit);
  const weights = new Map(buckets.map((bucket, place) => [bucket, own[place] ?? 0]));
  return (bucket) => weights.get(bucket) ?? 0;
};

/** What a term says for a promo against the story. */
export const promoWeight = weightsOf(weightedTerms, learned.promo);
/** What it says for anything that is not the story's text against it. */
export const furnitureWeight = weightsOf(weightedTerms, learned.furniture);
