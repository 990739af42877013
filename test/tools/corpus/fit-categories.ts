import { promoKinds } from '../../../src/core/features/kind-words.ts';
import { contentFeatureNames } from '../../../src/core/features/measure-run.ts';
import {
  categoryBuckets,
  categoryInputs,
  wordedCategories,
  type CategoryWeights,
  type WordedCategory,
} from '../../../src/core/verdicts/category-inputs.ts';
import { categoryOfOrigin } from './category-of-origin.ts';
import type { Row } from './page-examples.ts';

type MeasuredRow = { readonly row: Row; readonly values: Float64Array };

/** Few and small steps: the inputs are many and the examples few. */
const rounds = 6;
const rate = 0.04;
/** Rare kinds count more, but not as much as all of a common one. */
const rarityPower = 0.6;
const meanImportance = 10;
/** Steps are the same for all inputs, so larger inputs are learned sooner: words of a kind before features. */
const featureSize = 0.05;
const kindSize = 2;
/** All weights of a category are multiplied by this; those of terms are then whole and small, and the file is too. */
const scale = 12;
/** Weights of terms nearer to 0 than this decide little. */
const minTermWeight = 3;

/**
 * One row of weights a category, learned from rows of promos in the given order, by softmax regression with
 * AdaGrad (Duchi et al. 2011).
 */
export const fitCategories = (rows: readonly MeasuredRow[]): CategoryWeights => {
  const examples = rows.flatMap(({ row, values }) => {
    const category = categoryOfOrigin(row.origin);
    if (!category || category === 'filler') return [];
    return [{ inputs: categoryInputs({ ...row, values }), own: wordedCategories.indexOf(category) }];
  });
  const sizes = inputSizes(examples.map(({ inputs }) => inputs));
  const weights = fitSoftmax(
    examples.map(({ inputs, own }) => ({ ...sparse(inputs, sizes), own })),
    sizes.length,
  );
  const toPlain = (row: Float64Array | undefined): number[] =>
    [...(row ?? [])].map((weight, place) => {
      const scaled = weight * (sizes[place] ?? 0) * scale;
      return isTerm(place) ? wholeWeight(scaled) : Number(scaled.toPrecision(1));
    });
  return {
    features: contentFeatureNames,
    kinds: promoKinds,
    weights: Object.fromEntries(
      wordedCategories.map((category, index) => [category, toPlain(weights[index])]),
    ) as Record<WordedCategory, number[]>,
  };
};

const firstTerm = contentFeatureNames.length + promoKinds.length;
const isTerm = (place: number): boolean => place >= firstTerm && place < firstTerm + categoryBuckets;

const wholeWeight = (weight: number): number => {
  const whole = Math.round(weight);
  return Math.abs(whole) < minTermWeight ? 0 : whole;
};

type SparseRow = { readonly places: readonly number[]; readonly values: readonly number[] };

const sparse = (inputs: Float64Array, sizes: Float64Array): SparseRow => {
  const places = [...inputs.keys()].filter((place) => inputs[place] !== 0);
  return { places, values: places.map((place) => (inputs[place] ?? 0) * (sizes[place] ?? 0)) };
};

/** Weights of each category, for rows that say which of them is their own. */
const fitSoftmax = (
  rows: readonly (SparseRow & { readonly own: number })[],
  width: number,
): Float64Array[] => {
  const counts = wordedCategories.map((_, index) => rows.filter(({ own }) => own === index).length);
  const weights = wordedCategories.map(() => new Float64Array(width));
  const squares = wordedCategories.map(() => new Float64Array(width).fill(1e-2));
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
  return sizes.fill(kindSize, contentFeatureNames.length, firstTerm);
};

/** Standard deviation. */
const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};
