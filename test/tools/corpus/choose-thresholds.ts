import type { Calibration, Thresholds } from '../../../src/core/verdicts/model.ts';
import {
  ownClasses,
  ownClassOf,
  promoClasses,
  promoClassOf,
  type OwnClass,
} from '../../../src/core/verdicts/run-class.ts';
import { voiceOf, type Voice } from '../../../src/core/verdicts/voice.ts';
import { holdsStory, isOwnPromo } from './fit-judge.ts';
import { calibrate } from './calibrate.ts';
import type { CrossFit, ScoredRow } from './cross-fit.ts';
import { rounded } from './rounded.ts';

/** How thresholds for hiding are chosen. */
type Caution = {
  /** A page with a false hide weighs as much as so many promos that are missed. */
  readonly misses: number;
  /**
   * Thresholds stand this far above the genuine run that they have to keep, because other pages differ: such
   * as were chosen on five sixths of the sites cost little on the last sixth.
   */
  readonly margin: number;
  /** No run is hidden below these calibrated log-odds, however few genuine runs of its class the corpus has. */
  readonly minOdds: number;
};
/**
 * Fifty misses weigh as much as a false hide, on pages as readers meet them. Promos are set into a page to train on
 * eight times while its story counts once, and a list of links is many runs, alone and together: all are held to more.
 * The margin and the least odds are those at which misses and false hides cost least on the pages of the validation.
 */
const promoCaution: Caution = { misses: 70, margin: 1.2, minOdds: 4.25 };
const ownCaution: Caution = { misses: 250, margin: 1.2, minOdds: 4 };
/**
 * What the judge of content is sure of needs little more to be hidden: at worst most of it is a line that is no promo.
 * But where it errs, it errs on whole lists of a page, which are held to more.
 */
const furnitureCaution: Caution = { misses: 600, margin: 0.3, minOdds: 2.3 };
/** A line that takes leave of the reader, or a word of another to end with, looks as foreign as filler does. */
const fillerCaution: Caution = { misses: 100, margin: 0.6, minOdds: 0.9 };
/** What is only marked may be wrong on one in so many pages of a voice ... */
const pagesPerFalseMark = 30;
/** ... and is never less likely than this, in calibrated log-odds. */
const minMarkOdds = 1.8;
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

/**
 * Log-odds from which on a run is hidden or marked, by the story's voice and the run's class, from what models say of
 * sites that they never saw.
 */
export const chooseThresholds = ({ promo, filler }: CrossFit, calibration: Calibrations): Thresholds => {
  const genuine = promo.filter(({ row }) => holdsStory(row));
  const set = promo.filter(({ row }) => row.isPositive && !isOwnPromo(row));
  const own = promo.filter(({ row }) => isOwnPromo(row));
  const endings = filler.filter(({ row }) => !row.isPositive && row.origin === 'story');
  const fillers = filler.filter(({ row }) => row.isPositive).map(oddsOf);
  return {
    ...contentOdds,
    promo: byVoice({
      genuine,
      promos: set,
      odds: oddsOf,
      calibration: calibration.promo,
      classes: promoClasses,
      classOf: ({ row }) => promoClassOf(row.values),
      cautionOf: () => promoCaution,
    }),
    own: byVoice({
      genuine,
      promos: own,
      odds: ownOddsOf,
      calibration: calibration.own,
      classes: ownClasses,
      classOf: ({ row, isFurniture }) => ownClassOf(row.values, isFurniture),
      cautionOf: (name) => (isFurnitureClass(name) ? furnitureCaution : ownCaution),
    }),
    filler: cheapest(
      oncePerPage(endings, oddsOf).map(oddsOf),
      fillers,
      uncalibrated(fillerCaution, calibration.filler),
    ),
    creditLine: creditLineOdds,
  };
};

const isFurnitureClass = (name: OwnClass): boolean => name === 'furnitureLink' || name === 'furnitureText';

type OddsOf = (row: ScoredRow) => number;
type Judged<Class extends string> = {
  readonly genuine: readonly ScoredRow[];
  readonly promos: readonly ScoredRow[];
  readonly odds: OddsOf;
  readonly calibration: Calibration;
  readonly classes: readonly Class[];
  readonly classOf: (scored: ScoredRow) => Class;
  readonly cautionOf: (name: Class) => Caution;
};

const byVoice = <Class extends string>(
  judged: Judged<Class>,
): Record<Voice, Record<Class | 'mark', number>> => ({
  report: thresholdsIn('report', judged),
  plain: thresholdsIn('plain', judged),
  guide: thresholdsIn('guide', judged),
});

const thresholdsIn = <Class extends string>(
  voice: Voice,
  { genuine, promos, odds, calibration, classes, classOf, cautionOf }: Judged<Class>,
): Record<Class | 'mark', number> => {
  const speaks = ({ row }: ScoredRow): boolean => voiceOf(row.values) === voice;
  const [told, wanted] = [genuine.filter(speaks), promos.filter(speaks)];
  const highest = oncePerPage(told, odds).map(odds).toSorted(falling);
  const falseMark = highest[Math.floor(highest.length / pagesPerFalseMark)] ?? -Infinity;
  const mark = rounded(Math.max(oddsBefore(calibration, minMarkOdds), falseMark));
  const ofClass = (name: Class): number => {
    const isOfClass = (scored: ScoredRow): boolean => classOf(scored) === name;
    const genuineOfClass = oncePerPage(told.filter(isOfClass), odds).map(odds);
    const promosOfClass = wanted.filter(isOfClass).map(odds);
    return Math.max(
      mark,
      cheapest(genuineOfClass, promosOfClass, uncalibrated(cautionOf(name), calibration)),
    );
  };
  const chosen = Object.fromEntries(classes.map((name) => [name, ofClass(name)])) as Record<Class, number>;
  return { mark, ...chosen };
};

/** The judge's own log-odds that are calibrated to the given ones. */
const oddsBefore = ({ bias, slope }: Calibration, calibrated: number): number => (calibrated - bias) / slope;

const uncalibrated = (caution: Caution, calibration: Calibration): Caution => ({
  ...caution,
  minOdds: oddsBefore(calibration, caution.minOdds),
});

/**
 * The run of each page that looks most like a promo, in each turn. A list of links or of wares has many runs of one
 * make, and each is read again with each plan of promos set beside it: to count them all would let one page speak for
 * many.
 */
const oncePerPage = (rows: readonly ScoredRow[], odds: OddsOf): ScoredRow[] => {
  const highest = new Map<string, ScoredRow>();
  for (const scored of rows) {
    const key = `${scored.page} ${scored.turn}`;
    const known = highest.get(key);
    if (!known || odds(scored) > odds(known)) highest.set(key, scored);
  }
  return [...highest.values()];
};

const oddsOf: OddsOf = ({ odds }) => odds;
const ownOddsOf: OddsOf = ({ ownOdds }) => ownOdds;
const falling = (one: number, other: number): number => other - one;

/** The threshold of least cost: promos below it are missed, genuine runs above it are hidden. */
const cheapest = (genuine: readonly number[], promos: readonly number[], caution: Caution): number => {
  const sorted = promos.toSorted(falling);
  let best = { cost: Infinity, threshold: Infinity };
  [...genuine.toSorted(falling), -Infinity].forEach((odds, falseHides) => {
    const threshold = Math.max(caution.minOdds, odds + caution.margin);
    const isMissed = (promo: number): boolean => promo < threshold;
    const firstMissed = sorted.findIndex(isMissed);
    const misses = firstMissed < 0 ? 0 : sorted.length - firstMissed;
    const cost = misses + caution.misses * falseHides;
    if (cost < best.cost) best = { cost, threshold };
  });
  return rounded(best.threshold);
};
