import { digitsOf } from '../features/digits.ts';
import { countKinds, promoKinds } from '../features/kind-words.ts';
import { contentFeatureNames } from '../features/measure-run.ts';
import { categories, type Category } from '../types.ts';
import { checkNames } from '../learning/check-names.ts';

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
};

/** One row of weights a category, in the order of `categoryInputs`; the names say what the first of them are for. */
export type CategoryWeights = {
  readonly features: readonly string[];
  readonly kinds: readonly string[];
  readonly weights: Readonly<Record<WordedCategory, readonly number[]>>;
  readonly terms: TermKinds;
};

/** The one category that each of the weighted terms speaks for, two digits a term. */
export type TermKinds = {
  /** Its place among `wordedCategories`, from 1; 0 for none. */
  readonly kinds: string;
  /**
   * What it adds to the score of the category, in units of `strengthUnit`, before it is divided by the root of the number
   * of the run's terms.
   */
  readonly strengths: string;
};

export const strengthUnit = 8;

/** What each term adds to which category, by its bucket. */
export const termKindsOf = (terms: TermKinds, buckets: readonly number[]): ReadonlyMap<number, TermKind> => {
  const [kinds, strengths] = [digitsOf(terms.kinds, 1), digitsOf(terms.strengths)];
  const known = new Map<number, TermKind>();
  for (let place = 0; place < kinds.length; place++) {
    const kind = kinds[place] ?? -1;
    if (kind >= 0) known.set(buckets[place] ?? 0, { kind, strength: (strengths[place] ?? 0) * strengthUnit });
  }
  return known;
};
type TermKind = { readonly kind: number; readonly strength: number };

/** Features, words of kinds and a constant 1, in one row. */
export const categoryInputs = ({ values, kinds }: CategorySigns): Float64Array => {
  const inputs = new Float64Array(contentFeatureNames.length + promoKinds.length + 1);
  for (let index = 0; index < contentFeatureNames.length; index++) inputs[index] = values[index] ?? 0;
  inputs.set(kinds, contentFeatureNames.length);
  inputs[inputs.length - 1] = 1;
  return inputs;
};

/** How many of the words are of each of `promoKinds`, over the root of the number of all. */
export const kindsOf = (words: readonly string[]): number[] =>
  countKinds(words).map((count) => count / Math.sqrt(Math.max(fewWords, words.length)));
/** One word in two proves less than it seems. */
const fewWords = 4;

/**
 * The weights as they are, where they are for what is measured here.
 *
 * @param termCount of the terms that have weights.
 * @throws Error where they are for other features, kinds or terms: one of the two was changed alone.
 */
export const checkedWeights = (weights: CategoryWeights, termCount: number): CategoryWeights => {
  checkNames('Weights of categories and features', weights.features, contentFeatureNames);
  checkNames('Weights of categories and kinds', weights.kinds, promoKinds);
  const { kinds, strengths } = weights.terms;
  if (kinds.length !== termCount || strengths.length !== termCount)
    throw new Error('The weights of categories are for other terms. Run npm run train.');
  return weights;
};
