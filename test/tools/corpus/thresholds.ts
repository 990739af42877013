import type { Calibration, Thresholds } from '../../../src/core/verdicts/model.ts';
import type { OwnClass, PromoClass } from '../../../src/core/verdicts/run-class.ts';
import type { Voice } from '../../../src/core/verdicts/voice.ts';
import { calibrate } from './calibrate.ts';
import type { CrossFit, ScoredRow } from './cross-fit.ts';
import { holdsStory, isOwnPromo } from './fit-judge.ts';
import { rounded } from './rounded.ts';

type OddsOfClasses<Class extends string> = Readonly<Record<Voice, Readonly<Record<Class, number>>>>;

/**
 * Calibrated log-odds from which on a run is hidden: at 5, one of 150 such runs is no promo. They are few and even, and were
 * set by hand, where a page with a false hide weighs as much as fifty missed promos, on sites that the models never saw:
 * `left-out-table.ts` counts what each of them does there. A box in a report is hardly ever the story's.
 */
const oddsOfPromos: OddsOfClasses<PromoClass> = {
  report: { line: 6, lone: 5.25, group: 4.5, boxed: 4.25 },
  other: { line: 6, lone: 5.25, group: 4.5, boxed: 5.25 },
};
/**
 * In a story that is no report, one of many of a make may be an entry of the list that the story is. What the judge of
 * content is sure of needs less, but not much: below, as many lines that are no promos would go, such as buttons to share.
 */
const oddsOfOwn: OddsOfClasses<OwnClass> = {
  report: { few: 4.25, many: 4.25, furniture: 4.25 },
  other: { few: 5.25, many: 6.25, furniture: 4.25 },
};
/** A line that takes leave of the reader, or a word of another to end with, looks as foreign as filler does. */
const fillerOdds = 2.4;
/** What is less likely is not even marked. */
const markOdds = 1.8;
/**
 * What a credit line ("With wire reports") before a text adds to the odds that the story has ended there. Assumed, not
 * learned: no text by hand of the corpus goes on behind such a line.
 */
const creditLineOdds = 3.5;
/**
 * Log-odds from which on a block that Readability kept or dropped belongs to the text: where the mean F1 of the text
 * over pages was highest on sites that were left out.
 */
const contentOdds = { content: -0.3, contentDropped: 0 } as const;

export type Calibrations = Readonly<Record<'promo' | 'own' | 'filler', Calibration>>;

/** How each judge's log-odds become probabilities. */
export const calibrations = ({ promo, filler }: CrossFit): Calibrations => {
  const genuine = promo.filter(({ row }) => holdsStory(row));
  const rowsOf = (own: boolean, odds: OddsOf): { odds: number; isPositive: boolean }[] =>
    [...genuine, ...promo.filter(({ row }) => row.isPositive && isOwnPromo(row) === own)]
      .map((row) => ({
        odds: odds(row),
        isPositive: row.row.isPositive,
      }))
      .filter((scored) => scored.odds > -Infinity);
  return {
    promo: calibrate(rowsOf(false, oddsOf)),
    own: calibrate(rowsOf(true, ownOddsOf)),
    filler: calibrate(filler.map(({ row, odds }) => ({ odds, isPositive: row.isPositive }))),
  };
};

/** Each judge's own log-odds from which on a run is hidden or marked. */
export const thresholdsFrom = ({ promo, own, filler }: Calibrations): Thresholds => ({
  ...contentOdds,
  mark: { promo: oddsBefore(promo, markOdds), own: oddsBefore(own, markOdds) },
  promo: allBefore(promo, oddsOfPromos),
  own: allBefore(own, oddsOfOwn),
  filler: oddsBefore(filler, fillerOdds),
  creditLine: creditLineOdds,
});

const allBefore = <Class extends string>(
  calibration: Calibration,
  { report, other }: OddsOfClasses<Class>,
): OddsOfClasses<Class> => {
  const ofVoice = (odds: Readonly<Record<Class, number>>): Record<Class, number> =>
    Object.fromEntries(
      Object.entries<number>(odds).map(([name, calibrated]) => [name, oddsBefore(calibration, calibrated)]),
    ) as Record<Class, number>;
  return { report: ofVoice(report), other: ofVoice(other) };
};

/** The judge's own log-odds that are calibrated to the given ones. */
const oddsBefore = ({ bias, slope }: Calibration, calibrated: number): number =>
  rounded((calibrated - bias) / slope);

type OddsOf = (row: ScoredRow) => number;
const oddsOf: OddsOf = ({ odds }) => odds;
const ownOddsOf: OddsOf = ({ ownOdds }) => ownOdds;
