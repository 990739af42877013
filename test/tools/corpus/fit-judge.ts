import { termScore } from '../../../src/core/features/hashed-terms.ts';
import { contentFeatureNames, promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { fitForest } from '../../../src/core/learning/boosted-trees.ts';
import { fitLogistic, type Example, type Fit } from '../../../src/core/learning/logistic-regression.ts';
import type { Forest } from '../../../src/core/verdicts/forest.ts';
import type { LinearModel } from '../../../src/core/verdicts/linear-model.ts';
import { fitCategories } from './fit-categories.ts';
import { fitTerms } from './fit-terms.ts';
import { categoryOfOrigin } from './category-of-origin.ts';
import { hashOf, siteKey, type Fold } from './folds.ts';
import type { CorpusPage } from './load-corpus.ts';
import type { PageExamples, Row } from './page-examples.ts';

export type LabeledPage = { readonly page: CorpusPage; readonly fold: Fold; readonly examples: PageExamples };

export type FittedJudge = {
  readonly terms: number[];
  readonly categories: Record<string, number[]>;
  readonly content: LinearModel;
  readonly promo: Forest;
  readonly filler: LinearModel;
};

/** Sources whose annotators agree on what belongs to a text; the others teach other conventions. */
const contentSources: ReadonlySet<string> = new Set(['l3s-gn1', 'fundus-tests', 'wcxb']);
const penalties = { content: 4, filler: 4 } as const;
const forestSize = { trees: 150, leaves: 12, rate: 0.1, minHessian: 3, penalty: 3 } as const;
const termFolds = 4;

/** Fits all models of the judge on the given pages. */
export const fitJudge = (pages: readonly LabeledPage[]): FittedJudge => {
  const rows = pages.flatMap(({ page, examples }) =>
    examples.promo.map((row) => ({ row, group: groupOf(row, siteKey(page)) })),
  );
  const termRows = rows.filter(
    ({ row }, index) => row.isPositive || (row.class !== 'group' && index % 4 === 0),
  );
  const heldOutTerms = Array.from({ length: termFolds }, (_, fold) =>
    fitTerms(termRows.filter(({ group }) => group % termFolds !== fold).map(({ row }) => row)),
  );
  const promoExamples = rows.map(({ row, group }) =>
    promoExample(row, heldOutTerms[group % termFolds] ?? []),
  );
  const fillerExamples = pages.flatMap(({ page, examples }) =>
    examples.filler.map((row) =>
      promoExample(row, heldOutTerms[groupOf(row, siteKey(page)) % termFolds] ?? []),
    ),
  );
  const contentExamples = pages
    .filter(({ page }) => contentSources.has(page.source))
    .flatMap(({ page, examples }) =>
      examples.content.map((row) =>
        contentExample(row, heldOutTerms[hashOf(siteKey(page)) % termFolds] ?? []),
      ),
    );
  return {
    terms: fitTerms(termRows.map(({ row }) => row)),
    categories: fitCategories(
      rows.flatMap(({ row }) => {
        const category = row.isPositive ? categoryOfOrigin(row.origin) : undefined;
        return category && category !== 'filler' ? [{ terms: row.categoryTerms, category }] : [];
      }),
    ),
    content: named(fitLogistic(contentExamples, penalties.content), contentFeatureNames),
    promo: fitForest(promoFeatureNames, promoExamples, forestSize),
    filler: named(fitLogistic(fillerExamples, penalties.filler), promoFeatureNames),
  };
};

/** Promos are grouped by family, so that the terms of a kind are scored by weights that never saw the kind. */
const groupOf = (row: Row, site: string): number =>
  hashOf(row.isPositive && !row.origin.startsWith('promo:') ? row.origin : site);

/** The values of a row in the order of the features, with the score of its terms by the given weights. */
export const promoValues = (row: Row, terms: readonly number[]): Float64Array =>
  valuesOf(row, terms, promoFeatureNames.length);

const valuesOf = (row: Row, terms: readonly number[], length: number): Float64Array => {
  const values = Float64Array.from({ length }, (_, index) => row.values[index] ?? 0);
  values[termsPlace] = termScore(row.terms, terms);
  return values;
};
const termsPlace = promoFeatureNames.indexOf('terms');

const promoExample = (row: Row, terms: readonly number[]): Example => ({
  values: promoValues(row, terms),
  isPositive: row.isPositive,
  weight: 1,
});

const contentExample = (row: Row, terms: readonly number[]): Example => ({
  values: valuesOf(row, terms, contentFeatureNames.length),
  isPositive: row.isPositive,
  weight: 1,
});

const decimals = 1000;
const named = ({ bias, weights }: Fit, names: readonly string[]): LinearModel => ({
  bias: rounded(bias),
  weights: Object.fromEntries(names.map((name, index) => [name, rounded(weights[index] ?? 0)])),
});
const rounded = (value: number): number => Math.round(value * decimals) / decimals;
