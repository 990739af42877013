import { fillerFeatureNames } from '../../../src/core/features/measure-filler.ts';
import { contentFeatureNames, promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { fitForest, type ForestExample } from '../../../src/core/learning/boosted-trees.ts';
import { fitLogistic, type Fit } from '../../../src/core/learning/logistic-regression.ts';
import type { CategoryWeights } from '../../../src/core/verdicts/category-inputs.ts';
import type { Forest } from '../../../src/core/learning/forest.ts';
import type { LinearModel } from '../../../src/core/verdicts/linear-model.ts';
import { fitCategories } from './fit-categories.ts';
import { packTerms, type TermModels } from './fit-terms.ts';
import type { Fold } from './folds.ts';
import { heldOutFamilies } from './held-out-families.ts';
import { contentSources, type CorpusPage } from './load-corpus.ts';
import type { PageExamples, Row } from './page-examples.ts';
import { rounded } from './rounded.ts';
import { valuesOutOfFold } from './row-values.ts';
import { type OutOfFoldTerms, termsOutOfFold } from './term-models.ts';

export type LabeledPage = { readonly page: CorpusPage; readonly fold: Fold; readonly examples: PageExamples };

/** What decides on promos: the weights of their terms, and the models that ask for the terms' score among others. */
export type PromoJudge = {
  readonly terms: TermModels;
  /** Promos from elsewhere, as they were set into the pages. */
  readonly promo: Forest;
  /** The publisher's own boxes, as people labeled them where they stand. */
  readonly own: Forest;
  readonly filler: { readonly linear: LinearModel; readonly trees: Forest };
};

/** Promo families by name. */
type Families = ReadonlySet<string>;

export type FittedJudge = PromoJudge & {
  readonly categories: CategoryWeights;
  readonly content: Forest;
};

const otherSourceWeight = 0.5;
export const fillerPenalty = 4;
/** The hard cases use the words of promos too; that more such words spoke for a story would hold for them alone. */
const rising = ['terms', 'termsAboveStory', 'lures', 'lureShare', 'emoji', 'disguised'] as const;
/**
 * Trees that may not all ask the same questions carry over better to other sites. Half of it is better still for the
 * judges of the publisher's own boxes and of content, by cross-validation over sites, and no worse or better for promos.
 */
const asking = 0.3;
/**
 * Runs of the story weigh up to sixty times as much where a judge takes them for promos. By cross-validation over sites
 * the cost of misses and false hides together is a tenth less than with even weights; heavier even weights gain nothing.
 */
const caution = { extra: 60, from: -2 } as const;
export const promoForest = {
  trees: 345,
  leaves: 16,
  rate: 0.06,
  minHessian: 3,
  penalty: 4,
  rising,
  asking,
  caution,
} as const;
const ownForest = {
  trees: 200,
  leaves: 12,
  rate: 0.07,
  minHessian: 3,
  penalty: 3,
  rising,
  asking: asking / 2,
  caution,
} as const;
export const fillerForest = { trees: 200, leaves: 6, rate: 0.05, minHessian: 3, penalty: 4, asking } as const;
const contentForest = {
  trees: 175,
  leaves: 16,
  rate: 0.1,
  minHessian: 3,
  penalty: 5,
  asking: asking / 2,
} as const;

/** Fits all models of the judge on the given pages. Nothing is learned of the families that are held out. */
export const fitJudge = (pages: readonly LabeledPage[], heldOut: Families): FittedJudge => {
  const terms = termsOutOfFold(pages, heldOut);
  return {
    ...fitPromos(pages, heldOut, terms),
    categories: fitCategories(
      pages.flatMap((labeled) => {
        const valuesOf = valuesOutOfFold(labeled, terms);
        return labeled.examples.promo
          .filter(({ isPositive }) => isPositive)
          .map((row) => ({ row, values: valuesOf(row, contentFeatureNames) }));
      }),
      packTerms(terms.all),
    ),
    content: fitContent(pages, terms),
  };
};

/** Fits what tells the story's text from furniture. */
export const fitContent = (pages: readonly LabeledPage[], terms: OutOfFoldTerms): Forest => {
  const examples = pages.flatMap((labeled) => {
    const valuesOf = valuesOutOfFold(labeled, terms);
    return labeled.examples.content.map((row) => ({
      values: valuesOf(row, contentFeatureNames),
      isPositive: row.isPositive,
      weight: contentSources.has(labeled.page.source) ? 1 : otherSourceWeight,
    }));
  });
  return fitForest(contentFeatureNames, examples, contentForest);
};

/** Fits what decides on promos. */
export const fitPromos = (
  pages: readonly LabeledPage[],
  heldOut: Families,
  terms = termsOutOfFold(pages, heldOut),
): PromoJudge => {
  const examplesOf = (
    kind: 'promo' | 'filler',
    names: readonly string[],
    weightOf: (row: Row, page: CorpusPage) => number,
  ): ForestExample[] =>
    pages.flatMap((labeled) => {
      const valuesOf = valuesOutOfFold(labeled, terms);
      return labeled.examples[kind].flatMap((row) => {
        const weight = heldOut.has(row.origin) ? 0 : weightOf(row, labeled.page);
        if (weight === 0) return [];
        const values = valuesOf(row, names);
        return [{ values, isPositive: row.isPositive, isDear: holdsStory(row), weight }];
      });
    });
  const fillers = examplesOf('filler', fillerFeatureNames, fillerWeight);
  return {
    terms: terms.all,
    promo: fitForest(promoFeatureNames, examplesOf('promo', promoFeatureNames, promoWeight), promoForest),
    own: fitForest(contentFeatureNames, examplesOf('promo', contentFeatureNames, ownWeight), ownForest),
    filler: {
      linear: named(fitLogistic(fillers, fillerPenalty), fillerFeatureNames),
      trees: fitForest(fillerFeatureNames, fillers, fillerForest),
    },
  };
};

/** The rows of pages with their values, the score of their terms by weights that saw neither their kind nor their site. */
export const examplesOfPages = (
  pages: readonly LabeledPage[],
  kind: 'promo' | 'filler',
  features: readonly string[],
): { readonly row: Row; readonly values: Float64Array }[] => {
  const terms = termsOutOfFold(pages, heldOutFamilies);
  return pages.flatMap((labeled) => {
    const valuesOf = valuesOutOfFold(labeled, terms);
    return labeled.examples[kind].map((row) => ({ row, values: valuesOf(row, features) }));
  });
};

/** A promo that stood in the page and was labeled by reading. */
export const isOwnPromo = ({ isPositive, origin }: Row): boolean => isPositive && origin.startsWith('promo:');

/** A genuine box in a story that it does not belong to is a harder case than any reader meets. */
const genuineWeight = 0.4;
/** To hide the run would hide a block of the story, alone or with what stands beside it. */
export const holdsStory = ({ origin }: Row): boolean => origin === 'story' || origin === 'partly';
/** That is what a reader minds most. */
const storyWeight = 3;

const promoWeight = (row: Row): number => {
  if (isOwnPromo(row)) return 0;
  if (holdsStory(row)) return storyWeight;
  if (row.origin === 'furniture') return furnitureWeight;
  return row.origin === 'genuine' ? genuineWeight : 1;
};

/** What was set into the pages stands in places where no publisher puts it, so it teaches nothing here. */
const ownWeight = (row: Row): number => {
  if (!row.isBoxLike) return 0;
  if (row.isPositive || row.origin === 'mixed' || row.origin === 'genuine')
    return isOwnPromo(row) ? ownPromoWeight : 0;
  if (row.origin === 'furniture') return furnitureWeight;
  return holdsStory(row) ? storyWeight : 1;
};
/** One list of links makes many examples of one kind. */
const ownPromoWeight = 0.5;
/** To hide a line of furniture costs a reader less than to hide a line of the story. */
const furnitureWeight = 0.1;

const fillerWeight = ({ origin, isPositive }: Row, { source }: CorpusPage): number => {
  if (origin === 'furniture') return furnitureEndingWeight;
  return source === 'own' && !isPositive ? ownEndingWeight : 1;
};
/** A note on the author stands where fillers do. */
const furnitureEndingWeight = 0.3;
/** Endings that read like filler are rare in the corpus: the project's own stories are written for them. */
const ownEndingWeight = 3;

const named = ({ bias, weights }: Fit, names: readonly string[]): LinearModel => ({
  bias: rounded(bias),
  weights: Object.fromEntries(names.map((name, index) => [name, rounded(weights[index] ?? 0)])),
});
