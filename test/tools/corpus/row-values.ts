import { termScore } from '../../../src/core/features/hashed-terms.ts';
import { contentFeatureNames, promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { scoreAbove, type Others } from '../../../src/core/features/tone.ts';
import type { LabeledPage } from './fit-judge.ts';
import { byBucket, type TermModels } from './fit-terms.ts';
import type { PageExamples, Row } from './page-examples.ts';
import type { OutOfFoldTerms } from './term-models.ts';

/**
 * The values of a row of a page in the order of the named features.
 *
 * @param promo weights for the row's own terms, where they are others than those for the page.
 */
type ValuesOf = (row: Row, names: readonly string[], promo?: ArrayLike<number>) => Float64Array;

/** How the rows of a page get their values: all as measured, but those of terms, which are scored by the given weights. */
export const valuesOn = ({ prose }: PageExamples, terms: TermModels): ValuesOf => {
  const scores = prose.map((plan) => plan.map((own) => termScore(own, byBucket(terms.promo))));
  return (row, names, promo = terms.promo) => {
    const values = new Float64Array(names.length);
    for (const [place, value] of Object.entries(row.values)) values[Number(place)] = value;
    const score = termScore(row.terms, byBucket(promo));
    values[termsPlace] = score;
    values[abovePlace] = scoreAbove(score, others(scores[row.plan] ?? [], row.prose));
    if (names === contentFeatureNames)
      values[furniturePlace] = termScore(row.terms, byBucket(terms.furniture));
    return values;
  };
};

/** The same by weights that never saw the site, or for the row's own terms its kind of promo. */
export const valuesOutOfFold = (
  { page, examples }: LabeledPage,
  terms: OutOfFoldTerms,
): ((row: Row, names: readonly string[]) => Float64Array) => {
  const valuesOf = valuesOn(examples, terms.forSiteOf(page));
  return (row, names) => valuesOf(row, names, terms.promoFor(row, page));
};

const others = (scores: readonly number[], own: readonly number[]): Others => {
  const left = scores.filter((_, index) => !own.includes(index));
  return { sum: left.reduce((sum, score) => sum + score, 0), count: left.length };
};

const termsPlace = promoFeatureNames.indexOf('terms');
const abovePlace = promoFeatureNames.indexOf('termsAboveStory');
const furniturePlace = contentFeatureNames.indexOf('furnitureTerms');
