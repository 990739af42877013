import { digitBase, zeroDigit } from '../../../src/core/features/digits.ts';
import {
  termBuckets,
  weightScale,
  weightSteps,
  type WeightOf,
} from '../../../src/core/features/hashed-terms.ts';
import type { PackedTerms } from '../../../src/core/features/term-weights.ts';

export type TermExample = { readonly terms: readonly number[]; readonly isPositive: boolean };

/** Looks up fitted weights, one a bucket. */
export const byBucket =
  (weights: ArrayLike<number>): WeightOf =>
  (bucket) =>
    weights[bucket] ?? 0;

const rounds = 4;
const rate = 0.4;
const decay = 2e-5;
/** A term that fewer texts hold teaches more of them than of what they have in common. */
const minTexts = 5;
/** A frequent term is worth a place more than a rare one of the same weight. */
const frequencyPower = 0.7;

/**
 * Weights of hashed terms by logistic regression with AdaGrad (Duchi, Hazan, Singer 2011) over examples in the given
 * order; a term of a text counts one over the root of their number, as in `termScore`.
 *
 * @param kept so many terms keep their weight; all others get 0.
 * @returns whole numbers from minus to plus `weightSteps`, one a bucket.
 */
export const fitTerms = (examples: readonly TermExample[], kept: number): Int8Array => {
  const textsWith = countTexts(examples);
  const known = examples.map(({ terms, isPositive }) => ({
    terms: terms.filter((term) => (textsWith[term] ?? 0) >= minTexts),
    share: 1 / Math.sqrt(Math.max(1, terms.length)),
    isPositive,
  }));
  const weights = new Float64Array(termBuckets);
  const squares = new Float64Array(termBuckets).fill(1e-2);
  const positives = examples.filter(({ isPositive }) => isPositive).length;
  const balance = (examples.length - positives) / Math.max(1, positives);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { terms, share, isPositive } of known) {
      if (terms.length === 0) continue;
      let odds = bias;
      for (const term of terms) odds += (weights[term] ?? 0) * share;
      const error = (isPositive ? balance : 1) * ((isPositive ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
      bias += 0.002 * error;
      for (const term of terms) {
        const slope = error * share - decay * (weights[term] ?? 0) * examples.length * 0.01;
        squares[term] = (squares[term] ?? 0) + slope * slope;
        weights[term] = (weights[term] ?? 0) + (rate * slope) / Math.sqrt(squares[term] ?? 1);
      }
    }
  }
  return strongest(weights, textsWith, kept);
};

/** In how many different texts each term stands. */
const countTexts = (examples: readonly TermExample[]): Uint32Array => {
  const texts = new Set<string>();
  const counts = new Uint32Array(termBuckets);
  for (const { terms, isPositive } of examples) {
    const text = `${isPositive}${terms.join()}`;
    if (texts.has(text)) continue;
    texts.add(text);
    for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  }
  return counts;
};

const strongest = (weights: Float64Array, textsWith: Uint32Array, kept: number): Int8Array => {
  const worthOf = (term: number): number =>
    Math.abs(weights[term] ?? 0) * (textsWith[term] ?? 0) ** frequencyPower;
  const terms: number[] = [];
  weights.forEach((weight, term) => {
    if (weight !== 0) terms.push(term);
  });
  const whole = new Int8Array(termBuckets);
  for (const term of terms.toSorted((one, other) => worthOf(other) - worthOf(one)).slice(0, kept))
    whole[term] = Math.max(
      -weightSteps,
      Math.min(weightSteps, Math.round((weights[term] ?? 0) * weightScale)),
    );
  return whole;
};

/** Weights of terms for promos and for furniture, one a bucket. */
export type TermModels = { readonly promo: Int8Array; readonly furniture: Int8Array };

/** The terms that have a weight in any of the models, as they stand in the file: one string of digits a model. */
export const packTerms = <Name extends string>(
  models: Readonly<Record<Name, Int8Array>>,
): PackedTerms & Readonly<Record<Name, string>> => {
  const named = Object.entries<Int8Array>(models);
  const weighted = Array.from({ length: termBuckets }, (_, bucket) => bucket).filter((bucket) =>
    named.some(([, weights]) => weights[bucket] !== 0),
  );
  const buckets = weighted.flatMap((bucket, index) => bridged(weighted[index - 1] ?? 0, bucket));
  const gaps = buckets.map((bucket, index) => bucket - (buckets[index - 1] ?? 0));
  const digitsOf = (weights: Int8Array): string =>
    buckets.map((bucket) => ((weights[bucket] ?? 0) + zeroDigit).toString(digitBase)).join('');
  return {
    steps: gaps.map((gap) => Math.floor(gap / digitBase).toString(digitBase)).join(''),
    rests: gaps.map((gap) => (gap % digitBase).toString(digitBase)).join(''),
    ...(Object.fromEntries(named.map(([name, weights]) => [name, digitsOf(weights)])) as Record<
      Name,
      string
    >),
  };
};

/** The bucket, behind such that weigh nothing where two digits cannot tell how far it lies from the one before. */
const bridged = (before: number, bucket: number): number[] => {
  const maxGap = digitBase ** 2 - 1;
  const bridges = Math.floor((bucket - before - 1) / maxGap);
  return [...Array.from({ length: bridges }, (_, index) => before + (index + 1) * maxGap), bucket];
};
