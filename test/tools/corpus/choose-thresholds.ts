import type { Thresholds } from '../../../src/core/verdicts/model.ts';
import type { RunClass } from '../../../src/core/verdicts/run-class.ts';
import type { CrossFit, ScoredRow } from './cross-fit.ts';

/** A false hide weighs as much as so many promos that are missed. */
const missesPerFalseHide = 50;
/** Thresholds stand this far above the genuine run that they have to keep, because other pages differ. */
const margin = 0.15;
/** What is only marked may be wrong once in so many genuine runs. */
const genuineRunsPerFalseMark = 300;
/** The pages have few last paragraphs, one each, so the surest of them is no bound yet. */
const fillerMargin = 0.8;
/**
 * What a credit line ("With wire reports") before a text adds to the odds that the story has ended there. Assumed, not
 * learned: no text by hand of the corpus goes on behind such a line.
 */
const creditLineOdds = 1.8;
/**
 * Log-odds from which on a block that Readability kept or dropped belongs to the text: where the mean F1 of the text
 * over pages was highest on sites that were left out.
 */
const contentOdds = { content: -0.3, contentDropped: 0 } as const;

/** Log-odds from which on a run of each class is hidden or marked, from what models say of sites that they never saw. */
export const chooseThresholds = ({ promo, filler }: CrossFit): Thresholds => {
  const promos = promo.filter(({ row }) => row.isPositive && !row.origin.startsWith('promo:'));
  const genuine = promo.filter(({ row }) => row.origin === 'story');
  const ofClass = (name: RunClass): number => {
    const isOfClass = ({ row }: ScoredRow): boolean => row.class === name;
    return cheapest(genuine.filter(isOfClass).map(oddsOf), promos.filter(isOfClass).map(oddsOf));
  };
  const endings = filler.filter(({ row }) => !row.isPositive).map(oddsOf);
  const fillers = filler.filter(({ row }) => row.isPositive).map(oddsOf);
  const fillerThreshold = rounded(cheapest(endings, fillers) + fillerMargin);
  const marked = genuine.map(oddsOf).toSorted(falling);
  return {
    ...contentOdds,
    mark: rounded(marked[Math.floor(genuine.length / genuineRunsPerFalseMark)] ?? 0),
    group: ofClass('group'),
    linked: ofClass('linked'),
    lone: ofClass('lone'),
    short: ofClass('short'),
    filler: fillerThreshold,
    fillerBehindCredit: rounded(fillerThreshold - creditLineOdds),
  };
};

const oddsOf = ({ odds }: ScoredRow): number => odds;
const falling = (one: number, other: number): number => other - one;

/** The threshold of least cost: promos below it are missed, genuine runs above it are hidden. */
const cheapest = (genuine: readonly number[], promos: readonly number[]): number => {
  const sorted = promos.toSorted(falling);
  let best = { cost: Infinity, threshold: Infinity };
  genuine.toSorted(falling).forEach((odds, falseHides) => {
    const threshold = odds + margin;
    const isMissed = (promo: number): boolean => promo < threshold;
    const firstMissed = sorted.findIndex(isMissed);
    const misses = firstMissed < 0 ? 0 : sorted.length - firstMissed;
    const cost = misses + missesPerFalseHide * falseHides;
    if (cost < best.cost) best = { cost, threshold };
  });
  return rounded(best.threshold);
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
