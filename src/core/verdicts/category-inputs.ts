import { countKinds, promoKinds } from '../features/kind-words.ts';
import { contentFeatureNames } from '../features/measure-run.ts';
import { categories, type Category } from '../types.ts';
import { checkNames } from './check-names.ts';

/** Filler is not told by its words: `filler-candidates.ts` finds it by its place. */
export const wordedCategories = categories.filter(
  (category): category is Exclude<Category, 'filler'> => category !== 'filler',
);
export type WordedCategory = (typeof wordedCategories)[number];

/** What tells the category of a run. */
export type CategorySigns = {
  /** Features in the order of `contentFeatureNames`. */
  readonly values: ArrayLike<number>;
  /** Its words of each of `promoKinds`, as `kindsOf` gives them. */
  readonly kinds: readonly number[];
  /** Buckets of its terms. */
  readonly terms: readonly number[];
};

/** One row of weights a category, in the order of `categoryInputs`; the names say what the first of them are for. */
export type CategoryWeights = {
  readonly features: readonly string[];
  readonly kinds: readonly string[];
  readonly weights: Readonly<Record<WordedCategory, readonly number[]>>;
};

/** Terms of the promo judge are folded into this many buckets here: 12 categories need coarser words. */
export const categoryBuckets = 1024;

/**
 * Features, words of kinds, terms and a constant 1, in one row. Terms are divided by the root of their number, so that
 * long texts do not win by length.
 */
export const categoryInputs = ({ values, kinds, terms }: CategorySigns): Float64Array => {
  const inputs = new Float64Array(firstBucket + categoryBuckets + 1);
  for (let index = 0; index < contentFeatureNames.length; index++) inputs[index] = values[index] ?? 0;
  inputs.set(kinds, contentFeatureNames.length);
  for (const term of terms) {
    const place = firstBucket + (term % categoryBuckets);
    inputs[place] = (inputs[place] ?? 0) + 1 / Math.sqrt(terms.length);
  }
  inputs[inputs.length - 1] = 1;
  return inputs;
};
const firstBucket = contentFeatureNames.length + promoKinds.length;

/** How many of the words are of each of `promoKinds`, over the root of the number of all. */
export const kindsOf = (words: readonly string[]): number[] =>
  countKinds(words).map((count) => count / Math.sqrt(Math.max(fewWords, words.length)));
/** One word in two proves less than it seems. */
const fewWords = 4;

/**
 * The weights as they are, where they are for what is measured here.
 *
 * @throws Error where they name other features or kinds: one of the two was changed alone.
 */
export const checkedWeights = (weights: CategoryWeights): CategoryWeights => {
  checkNames('Weights of categories and features', weights.features, contentFeatureNames);
  checkNames('Weights of categories and kinds', weights.kinds, promoKinds);
  return weights;
};
