import { termBuckets, weightScale } from '../../../src/core/features/hashed-terms.ts';

export type TermExample = { readonly terms: readonly number[]; readonly isPositive: boolean };

const rounds = 12;
const rate = 0.4;
const decay = 2e-5;

/**
 * Weights of hashed terms by logistic regression with AdaGrad (Duchi, Hazan, Singer 2011) over examples in the given
 * order; a term of a text counts one over the root of their number, as in `termScore`. Whole numbers.
 */
export const fitTerms = (examples: readonly TermExample[]): number[] => {
  const weights = new Float64Array(termBuckets);
  const squares = new Float64Array(termBuckets).fill(1e-2);
  const positives = examples.filter(({ isPositive }) => isPositive).length;
  const balance = (examples.length - positives) / Math.max(1, positives);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { terms, isPositive } of examples) {
      if (terms.length === 0) continue;
      const share = 1 / Math.sqrt(terms.length);
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
  return Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * weightScale))));
};
