import { promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { forestOdds } from '../../../src/core/verdicts/forest.ts';
import { align, logOdds } from '../../../src/core/verdicts/linear-model.ts';
import type { Thresholds } from '../../../src/core/verdicts/model.ts';
import type { RunClass } from '../../../src/core/verdicts/run-class.ts';
import { promosInGold } from './gold-errors.ts';
import { promoValues, type FittedJudge, type LabeledPage } from './fit-judge.ts';
import type { Row } from './page-examples.ts';

/**
 * Genuine runs that each class may lose on the validation sites, after the pages whose gold text keeps promos have
 * been set aside: what is left of its errors (bylines, interface text), by reading, and no passage of a news story.
 */
const allowedFalseHides = { group: 2, linked: 2, lone: 0, short: 1, filler: 0 } as const;
/** What is only marked may be wrong once in so many genuine runs. */
const genuineRunsPerFalseMark = 300;
const margin = 0.1;
/** The pages have few last paragraphs, one each, so the surest of them is no bound yet. */
const fillerMargin = 1.2;
/**
 * What a credit line ("With wire reports") before a text adds to the odds that the story has ended there. Assumed, not
 * learned: no text by hand of the corpus goes on behind such a line.
 */
const creditLineOdds = 1.8;

/** Log-odds from which on a run of each class is hidden: above all but a few genuine runs of the validation sites. */
export const chooseThresholds = (fitted: FittedJudge, pages: readonly LabeledPage[]): Thresholds => {
  const filler = align(fitted.filler, promoFeatureNames);
  const trusted = pages.filter(({ page }) => !promosInGold.has(page.id));
  const genuine = trusted
    .flatMap(({ examples }) => examples.promo)
    .filter(({ isPositive, origin }) => !isPositive && origin !== 'mixed');
  const endings = trusted.flatMap(({ examples }) => examples.filler).filter(({ isPositive }) => !isPositive);
  const oddsOf = (row: Row): number => forestOdds(fitted.promo, promoValues(row, fitted.terms));
  const ofClass = (name: RunClass): number => {
    const rows = genuine.filter((row) => row.class === name);
    return above(rows.map(oddsOf), allowedFalseHides[name]);
  };
  const fillerOdds = endings.map((row) => logOdds(filler, promoValues(row, fitted.terms)));
  const fillerThreshold = rounded(above(fillerOdds, allowedFalseHides.filler) + fillerMargin);
  return {
    content: 0,
    contentDropped: 1.5,
    mark: above(genuine.map(oddsOf), Math.floor(genuine.length / genuineRunsPerFalseMark)),
    group: ofClass('group'),
    linked: ofClass('linked'),
    lone: ofClass('lone'),
    short: ofClass('short'),
    filler: fillerThreshold,
    fillerBehindCredit: rounded(fillerThreshold - creditLineOdds),
  };
};

const above = (odds: readonly number[], allowed: number): number =>
  rounded((odds.toSorted((one, other) => other - one)[allowed] ?? 0) + margin);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
