import { categoryBuckets, wordedCategories } from '../../../src/core/verdicts/category.ts';
type WordedCategory = (typeof wordedCategories)[number];

export type CategoryExample = { readonly terms: readonly number[]; readonly category: WordedCategory };

/** Few and small steps: the terms are many and the examples few. */
const rounds = 6;
const rate = 0.04;
/** Rare kinds count more, but not as much as all of a common one. */
const rarityPower = 0.6;
const meanImportance = 10;
const scale = 8;
/** Weights nearer to 0 than this do not decide anything; left out, the file stays small. */
const minWeight = 2;

/** One row of whole weights a category, by softmax regression with AdaGrad over examples in the given order. */
export const fitCategories = (examples: readonly CategoryExample[]): Record<string, number[]> => {
  const size = wordedCategories.length;
  const weights = Array.from({ length: size }, () => new Float64Array(categoryBuckets));
  const squares = Array.from({ length: size }, () => new Float64Array(categoryBuckets).fill(1e-2));
  const counts = wordedCategories.map(
    (category) => examples.filter((example) => example.category === category).length,
  );
  for (let round = 0; round < rounds; round++) {
    for (const { terms, category } of examples) {
      const own = wordedCategories.indexOf(category);
      if (own < 0) continue;
      const odds = weights.map(
        (row) => terms.reduce((sum, term) => sum + (row[term] ?? 0), 0) / Math.sqrt(terms.length),
      );
      const top = Math.max(...odds);
      const powers = odds.map((value) => Math.exp(value - top));
      const total = powers.reduce((sum, value) => sum + value, 0);
      const importance = meanImportance / Math.max(1, counts[own] ?? 1) ** rarityPower;
      weights.forEach((row, index) => {
        const error = importance * ((index === own ? 1 : 0) - (powers[index] ?? 0) / total);
        const square = squares[index];
        for (const term of terms) {
          const slope = error / Math.sqrt(terms.length);
          if (square) square[term] = (square[term] ?? 0) + slope * slope;
          row[term] = (row[term] ?? 0) + (rate * slope) / Math.sqrt(square?.[term] ?? 1);
        }
      });
    }
  }
  return Object.fromEntries(
    wordedCategories.map((category, index) => [category, [...(weights[index] ?? [])].map(wholeWeight)]),
  );
};

const wholeWeight = (weight: number): number => {
  const whole = Math.round(weight * scale);
  return Math.abs(whole) < minWeight ? 0 : whole;
};
