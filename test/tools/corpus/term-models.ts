import { fitTerms, type TermExample, type TermModels } from './fit-terms.ts';
import type { LabeledPage } from './fit-judge.ts';
import { hashOf, siteKey } from './folds.ts';
import { contentSources, type CorpusPage } from './load-corpus.ts';
import type { Row } from './page-examples.ts';

export type OutOfFoldTerms = {
  readonly all: TermModels;
  /** The weights for promos that never saw this row's kind of promo, or its site. */
  readonly promoFor: (row: Row, page: CorpusPage) => Int8Array;
  /** The weights that never saw the site of the page. */
  readonly forSiteOf: (page: CorpusPage) => TermModels;
};

/** So many terms have a weight: with three times as many, promos were told hardly better, by cross-validation over sites. */
export const keptTerms = { promo: 7000, furniture: 2500 } as const;
/** Rows that other models learn from are scored by weights from all folds but their own. */
export const termFolds = 4;

/** Weights of terms from all rows, and from parts of them for the rows that other models learn from. */
export const termsOutOfFold = (
  pages: readonly LabeledPage[],
  heldOut: ReadonlySet<string>,
): OutOfFoldTerms => {
  const ofPromos = foldedFits(promoRows(pages, heldOut), keptTerms.promo);
  const ofFurniture = foldedFits(furnitureRows(pages), keptTerms.furniture);
  return {
    all: { promo: ofPromos.all, furniture: ofFurniture.all },
    promoFor: (row, page) => ofPromos.without(groupOf(row, siteKey(page))),
    forSiteOf: (page) => {
      const group = siteGroup(siteKey(page));
      return { promo: ofPromos.without(group), furniture: ofFurniture.without(group) };
    },
  };
};

type GroupedRow = TermExample & { readonly group: number };
type FoldedFits = { readonly all: Int8Array; readonly without: (group: number) => Int8Array };

/** Weights of terms from all rows, and for each group those that saw none of its rows. */
export const foldedFits = (rows: readonly GroupedRow[], kept: number): FoldedFits => {
  const all = fitTerms(rows, kept);
  const fitWithout = fitsWithout(rows, kept);
  return { all, without: (group) => fitWithout(group) ?? all };
};

/** For each group the weights that saw none of its rows; `undefined` for a group that has none. */
export const fitsWithout = (
  rows: readonly GroupedRow[],
  kept: number,
): ((group: number) => Int8Array | undefined) => {
  const groups = new Set(rows.map(({ group }) => group));
  const fits = new Map(
    Array.from(groups, (own) => [
      own,
      fitTerms(
        rows.filter(({ group }) => group !== own),
        kept,
      ),
    ]),
  );
  return (group) => fits.get(group);
};

const promoRows = (pages: readonly LabeledPage[], heldOut: ReadonlySet<string>): GroupedRow[] =>
  pages
    .flatMap(({ page, examples }) =>
      examples.promo
        .filter(({ origin }) => !heldOut.has(origin))
        .map((row) => ({ row, group: groupOf(row, siteKey(page)) })),
    )
    .filter(
      ({ row }, index) =>
        row.isPositive || ((row.keys.length === 1 || row.isList) && index % termFolds === 0),
    )
    .map(({ row: { terms, isPositive }, group }) => ({ terms, isPositive, group }));

const furnitureRows = (pages: readonly LabeledPage[]): GroupedRow[] =>
  pages
    .filter(({ page }) => contentSources.has(page.source))
    .flatMap(({ page, examples }) =>
      examples.content.map(({ terms, isPositive }) => ({
        terms,
        isPositive: !isPositive,
        group: siteGroup(siteKey(page)),
      })),
    );

/** Promos are grouped by family, so that the terms of a kind are scored by weights that never saw the kind. */
const groupOf = (row: Row, site: string): number =>
  siteGroup(row.isPositive && !row.origin.startsWith('promo:') ? row.origin : site);
const siteGroup = (site: string): number => hashOf(site) % termFolds;
