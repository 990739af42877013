import { digitBase } from '../../../src/core/features/digits.ts';
import { promoKinds } from '../../../src/core/features/kind-words.ts';
import { contentFeatureNames } from '../../../src/core/features/measure-run.ts';
import { bucketsOf, type TermWeights } from '../../../src/core/features/term-weights.ts';
import {
  categoryInputs,
  strengthUnit,
  wordedCategories,
  type CategoryWeights,
  type WordedCategory,
} from '../../../src/core/verdicts/category-inputs.ts';
import { categoryOfOrigin } from './category-of-origin.ts';
import type { Row } from './page-examples.ts';

type MeasuredRow = { readonly row: Row; readonly values: Float64Array };

/** Few and small steps: the inputs are many and the examples few. */
const rounds = 5;
const rate = 0.04;
/** Rare kinds count more, but not as much as all of a common one. */
const rarityPower = 0.6;
const meanImportance = 10;
/** Steps are the same for all inputs, so larger inputs are learned sooner: words of a kind before features. */
const featureSize = 0.05;
const kindSize = 2;
/** All weights of a category are multiplied by this; those of features then need few digits, and the file is small. */
const scale = 12;

/**
 * One row of weights a category, learned from rows of promos in the given order, by softmax regression with
 * AdaGrad (Duchi et al. 2011). Each term keeps its weight for one category.
 */
export const fitCategories = (rows: readonly MeasuredRow[], terms: TermWeights): CategoryWeights => {
  const buckets = bucketsOf(terms);
  const placeOf = new Map(buckets.map((bucket, index) => [bucket, width + index]));
  const examples = rows.flatMap(({ row, values }) => {
    const category = categoryOfOrigin(row.origin);
    if (!category || category === 'filler') return [];
    const inputs = categoryInputs({ values, kinds: row.kinds });
    const places = row.terms.flatMap((term) => placeOf.get(term) ?? []);
    return [{ inputs, places, count: row.terms.length, own: wordedCategories.indexOf(category) }];
  });
  const sizes = inputSizes(examples.map(({ inputs }) => inputs));
  const weights = fitSoftmax(
    examples.map(({ inputs, places, count, own }) => {
      const row = sparse(inputs, sizes);
      return {
        places: [...row.places, ...places],
        values: [...row.values, ...places.map(() => 1 / Math.sqrt(count))],
        own,
      };
    }),
    width + buckets.length,
  );
  const toPlain = (row: Float64Array | undefined): number[] =>
    Array.from(row?.subarray(0, width) ?? [], (weight, place) =>
      Number((weight * (sizes[place] ?? 0) * scale).toPrecision(1)),
    );
  return {
    features: contentFeatureNames,
    kinds: promoKinds,
    weights: Object.fromEntries(
      wordedCategories.map((category, index) => [category, toPlain(weights[index])]),
    ) as Record<WordedCategory, number[]>,
    terms: termKinds(weights, buckets.length),
  };
};

/** Features, words of kinds and the constant; behind them stand the terms. */
const width = contentFeatureNames.length + promoKinds.length + 1;

/** For each term the category that it speaks for most. */
const termKinds = (weights: readonly Float64Array[], count: number): CategoryWeights['terms'] => {
  const strongest = Array.from({ length: count }, (_, index) => {
    const own = weights.map((row) => row[width + index] ?? 0);
    const most = Math.max(...own);
    const strength = Math.min(digitBase - 1, Math.round((most * scale) / strengthUnit));
    return strength > 0 ? { kind: own.indexOf(most) + 1, strength } : { kind: 0, strength: 0 };
  });
  return {
    kinds: strongest.map(({ kind }) => kind.toString(digitBase)).join(''),
    strengths: strongest.map(({ strength }) => strength.toString(digitBase)).join(''),
  };
};

type SparseRow = { readonly places: readonly number[]; readonly values: readonly number[] };

const sparse = (inputs: Float64Array, sizes: Float64Array): SparseRow => {
  const places = [...inputs.keys()].filter((place) => inputs[place] !== 0);
  return { places, values: places.map((place) => (inputs[place] ?? 0) * (sizes[place] ?? 0)) };
};

/** Weights of each category, for rows that say which of them is their own. */
const fitSoftmax = (
  rows: readonly (SparseRow & { readonly own: number })[],
  length: number,
): Float64Array[] => {
  const counts = wordedCategories.map((_, index) => rows.filter(({ own }) => own === index).length);
  const weights = wordedCategories.map(() => new Float64Array(length));
  const squares = wordedCategories.map(() => new Float64Array(length).fill(1e-2));
  for (let round = 0; round < rounds; round++) {
    for (const { own, places, values } of rows) {
      const odds = weights.map((row) =>
        places.reduce((sum, place, index) => sum + (row[place] ?? 0) * (values[index] ?? 0), 0),
      );
      const top = Math.max(...odds);
      const powers = odds.map((value) => Math.exp(value - top));
      const total = powers.reduce((sum, value) => sum + value, 0);
      const importance = meanImportance / Math.max(1, counts[own] ?? 1) ** rarityPower;
      weights.forEach((row, category) => {
        const error = importance * ((category === own ? 1 : 0) - (powers[category] ?? 0) / total);
        const square = squares[category] ?? new Float64Array();
        places.forEach((place, index) => {
          const slope = error * (values[index] ?? 0);
          square[place] = (square[place] ?? 0) + slope * slope;
          row[place] = (row[place] ?? 0) + (rate * slope) / Math.sqrt(square[place] ?? 1);
        });
      });
    }
  }
  return weights;
};

/** What to multiply each input by: features are brought to one spread. */
const inputSizes = (rows: readonly Float64Array[]): Float64Array => {
  const sizes = Float64Array.from(rows[0] ?? [], () => 1);
  contentFeatureNames.forEach((_, place) => {
    sizes[place] = featureSize / (spread(rows.map((row) => row[place] ?? 0)) || 1);
  });
  return sizes.fill(kindSize, contentFeatureNames.length, width - 1);
};

/** Standard deviation. */
const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};
