import { fillerFeatureNames } from '../../../src/core/features/measure-filler.ts';
import { contentFeatureNames, promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { forestOdds } from '../../../src/core/verdicts/forest-odds.ts';
import { fillerOdds } from '../../../src/core/verdicts/filler-odds.ts';
import { align } from '../../../src/core/verdicts/linear-model.ts';
import { fitPromos, type LabeledPage } from './fit-judge.ts';
import { hashOf, siteKey } from './folds.ts';
import { heldOutFamilies } from './held-out-families.ts';
import type { Row } from './page-examples.ts';
import { valuesOn } from './row-values.ts';

/** A row with the log-odds that models give it which saw nothing of its site. */
export type ScoredRow = {
  readonly page: string;
  /** The turn of the cross-fit, from 0: a page is scored once in each. */
  readonly turn: number;
  readonly row: Row;
  readonly odds: number;
  /** By the judge of the publisher's own boxes, which is not asked of everything. */
  readonly ownOdds: number;
};
export type CrossFit = { readonly promo: readonly ScoredRow[]; readonly filler: readonly ScoredRow[] };

export const parts = 3;
/**
 * What one model says of the few genuine runs that look most like promos is half luck, and thresholds stand on them: the
 * sites are parted anew in each turn.
 */
const turns = 3;
/** The part of the sites that a page belongs to in a turn, from 0. */
export const partOf = ({ page }: LabeledPage, turn = 0): number => hashOf(`${siteKey(page)} ${turn}`) % parts;
/** The project's own stories are learned from in every part, and scored in none. */
const isOwn = ({ page }: LabeledPage): boolean => page.source === 'own';

/** Scores the rows of each third of the sites by models that were fitted on the other two thirds, in several turns. */
export const crossFit = (pages: readonly LabeledPage[]): CrossFit => {
  const all = Array.from({ length: turns }, (_, turn) => crossFitOnce(pages, turn));
  return {
    promo: all.flatMap(({ promo }) => promo),
    filler: all.flatMap(({ filler }) => filler),
  };
};

const crossFitOnce = (pages: readonly LabeledPage[], turn: number): CrossFit => {
  const scored = Array.from({ length: parts }, (_, part) => {
    const fitted = fitPromos(
      pages.filter((page) => partOf(page, turn) !== part || isOwn(page)),
      heldOutFamilies,
    );
    const filler = {
      linear: align(fitted.filler.linear, fillerFeatureNames),
      trees: fitted.filler.trees,
    };
    return pages
      .filter((page) => partOf(page, turn) === part && !isOwn(page))
      .map(({ page, examples }) => {
        const valuesOf = valuesOn(examples, fitted.terms);
        return {
          promo: examples.promo.map((row) => ({
            page: page.id,
            turn,
            row,
            odds: forestOdds(fitted.promo, valuesOf(row, promoFeatureNames)),
            ownOdds: row.isBoxLike ? forestOdds(fitted.own, valuesOf(row, contentFeatureNames)) : -Infinity,
          })),
          filler: examples.filler.map((row) => ({
            page: page.id,
            turn,
            row,
            odds: fillerOdds(filler, valuesOf(row, fillerFeatureNames)),
            ownOdds: 0,
          })),
        };
      });
  }).flat();
  return {
    promo: scored.flatMap(({ promo }) => promo),
    filler: scored.flatMap(({ filler }) => filler),
  };
};
