import { fillerFeatureNames } from '../../../src/core/features/measure-filler.ts';
import { contentFeatureNames, promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { forestOdds } from '../../../src/core/learning/forest-odds.ts';
import { fillerOdds } from '../../../src/core/verdicts/filler-odds.ts';
import { align } from '../../../src/core/verdicts/linear-model.ts';
import { sureFurnitureOdds } from '../../../src/core/verdicts/sure-furniture.ts';
import { fitContent, fitPromos, type LabeledPage } from './fit-judge.ts';
import { hashOf, siteKey } from './folds.ts';
import { heldOutFamilies } from './held-out-families.ts';
import type { Row } from './page-examples.ts';
import { valuesOn } from './row-values.ts';
import { termsOutOfFold } from './term-models.ts';

/** A row with the log-odds that models give it which saw nothing of its site. */
export type ScoredRow = {
  readonly page: string;
  /** The turn of the cross-fit, from 0: a page is scored once in each. */
  readonly turn: number;
  readonly row: Row;
  readonly odds: number;
  /** By the judge of the publisher's own boxes, which is not asked of everything. */
  readonly ownOdds: number;
  /** Is the judge of content sure that no block of the run is the story's? */
  readonly isFurniture: boolean;
};
export type CrossFit = { readonly promo: readonly ScoredRow[]; readonly filler: readonly ScoredRow[] };

export const parts = 3;
/**
 * What one model says of the few genuine runs that look most like promos is half luck: the sites are parted anew in each
 * turn.
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

/** The odds of a block by the key of its text; infinite where it is unknown what the block is. */
const highestOdds = (
  blocks: readonly { readonly key: string | undefined; readonly odds: number }[],
): ((key: string) => number) => {
  const known = new Map<string | undefined, number>();
  for (const { key, odds } of blocks) known.set(key, Math.max(odds, known.get(key) ?? -Infinity));
  return (key) => known.get(key) ?? Infinity;
};

const crossFitOnce = (pages: readonly LabeledPage[], turn: number): CrossFit => {
  const scored = Array.from({ length: parts }, (_, part) => {
    const others = pages.filter((page) => partOf(page, turn) !== part || isOwn(page));
    const terms = termsOutOfFold(others, heldOutFamilies);
    const fitted = fitPromos(others, heldOutFamilies, terms);
    const content = fitContent(others, terms);
    const filler = {
      linear: align(fitted.filler.linear, fillerFeatureNames),
      trees: fitted.filler.trees,
    };
    return pages
      .filter((page) => partOf(page, turn) === part && !isOwn(page))
      .map(({ page, examples }) => {
        const valuesOf = valuesOn(examples, fitted.terms);
        const contentOddsOf = highestOdds(
          examples.content.map((row) => ({
            key: row.keys[0],
            odds: forestOdds(content, valuesOf(row, contentFeatureNames)),
          })),
        );
        return {
          promo: examples.promo.map((row) => ({
            page: page.id,
            turn,
            row,
            odds: forestOdds(fitted.promo, valuesOf(row, promoFeatureNames)),
            ownOdds: row.isBoxLike ? forestOdds(fitted.own, valuesOf(row, contentFeatureNames)) : -Infinity,
            isFurniture: row.keys.every((key) => contentOddsOf(key) < sureFurnitureOdds),
          })),
          filler: examples.filler.map((row) => ({
            page: page.id,
            turn,
            row,
            odds: fillerOdds(filler, valuesOf(row, fillerFeatureNames)),
            ownOdds: 0,
            isFurniture: false,
          })),
        };
      });
  }).flat();
  return {
    promo: scored.flatMap(({ promo }) => promo),
    filler: scored.flatMap(({ filler }) => filler),
  };
};
