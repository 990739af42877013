import { foreignness } from '../features/foreignness.ts';
import { measureFiller } from '../features/measure-filler.ts';
import { measureAll, promoFeatureNames } from '../features/measure-run.ts';
import { runOf, type Run } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import { askedOnce } from './asked-once.ts';
import { candidateSpans, type Span } from './candidate-runs.ts';
import type { ScoredRun } from './decode.ts';
import { fillerCandidates } from './filler-candidates.ts';
import { fillerOdds } from './filler-odds.ts';
import { forestOdds } from '../learning/forest-odds.ts';
import { looksLikeBox } from './looks-like-box.ts';
import { model } from './model.ts';
import { ownClassOf, promoClassOf, type OwnClass } from './run-class.ts';
import { standsTogether, takesWholeLinks } from './stands-together.ts';
import { voiceOf, type Voice } from './voice.ts';

/** A run with its features in the order of `contentFeatureNames`, measured once for all judges. */
export type MeasuredRun = {
  readonly run: Run;
  readonly values: Float64Array;
  /** Log-odds of a promo from elsewhere. */
  readonly odds: number;
  /** Log-odds of a box of the publisher's own, worked out when they are first asked for: of most runs they never are. */
  readonly ownOdds: () => number;
};

/** All runs that may be one promo, but groups that cannot be; single blocks come first, in order. */
export const measureRuns = (story: Story): MeasuredRun[] => {
  const spans = candidateSpans(story);
  const blocks = measureSpans(story, spans.slice(0, story.facts.length));
  const groups = spans
    .slice(story.facts.length)
    .filter(([start, end]) => isWorthMeasuring(blocks.slice(start, end)));
  return [...blocks, ...measureSpans(story, groups)];
};

/** A group is no promo where a paragraph in it is clearly the story's, or where no block of it looks like one at all. */
const isWorthMeasuring = (blocks: readonly MeasuredRun[]): boolean =>
  blocks.some(({ odds }) => odds >= hopelessOdds) &&
  !blocks.some(({ run, odds }) => odds < storyOdds && run.story.isProse[run.start]);
/** Of 645 groups of the validation pages that are promos and sure enough, each has a block above the first, none a paragraph below the second. */
const hopelessOdds = -6;
const storyOdds = -5;

type Surroundings = {
  readonly story: Story;
  /** Which blocks are surely not the story's, one flag a block. */
  readonly isFurniture: readonly boolean[];
  /** Log-odds added to the thresholds for hiding. */
  readonly margin: number;
};

/** What is worth showing to the reader: each run as its surest judge sees it, and fillers behind the story. */
export const scoreRuns = (
  measured: readonly MeasuredRun[],
  { story, isFurniture, margin }: Surroundings,
): ScoredRun[] =>
  [
    ...measured.map((one) => scorePromo(one, isFurniture)),
    ...fillerCandidates(story).map((run) => scoreFiller(run, measured)),
  ]
    .filter(({ doubt, run }) => doubt >= 0 && standsTogether(run) && takesWholeLinks(run))
    .map((scored) => (margin === 0 ? scored : { ...scored, excess: scored.excess - margin }));

const measureSpans = (story: Story, spans: readonly Span[]): MeasuredRun[] => {
  const runs = spans.map(([start, end]) => runOf(story, start, end));
  return measureAll(runs).map((values, place) => ({
    run: runs[place] as Run,
    values,
    odds: forestOdds(model.promo, values),
    ownOdds: askedOnce(() => forestOdds(model.own, values)),
  }));
};

/** The judge of promos from elsewhere and that of the publisher's own boxes: the one that is surer decides. */
const scorePromo = (measured: MeasuredRun, isFurniture: readonly boolean[]): ScoredRun => {
  const { run, values, odds } = measured;
  const { mark, promo: hide } = model.thresholds;
  const voice = voiceOf(values);
  const excess = odds - hide[voice][promoClassOf(values)];
  const promo: ScoredRun = { run, values, judge: 'promo', odds, excess, doubt: odds - mark.promo };
  if (!looksLikeBox(run)) return promo;
  const ownClass = ownClassOf(values, isFurniture.slice(run.start, run.end).every(Boolean));
  const own = scoreOwn(measured, voice, ownClass);
  return own.excess > promo.excess ? own : promo;
};

const scoreOwn = ({ run, values, ownOdds }: MeasuredRun, voice: Voice, ownClass: OwnClass): ScoredRun => {
  const { mark, own: hide } = model.thresholds;
  const odds = ownOdds();
  const excess = odds - hide[voice][ownClass];
  return { run, values, judge: 'own', odds, excess, doubt: odds - mark.own };
};

/**
 * What is so far below the threshold is marked. It is left out of the clean text too, so a last paragraph needs more than
 * an even chance.
 */
const maxFillerDoubt = 1.1;

const scoreFiller = (run: Run, measured: readonly MeasuredRun[]): ScoredRun => {
  const known = run.blocks.length === 1 ? measured[run.start] : undefined;
  const values = measureFiller(run, known?.values.subarray(0, promoFeatureNames.length));
  const { filler, creditLine } = model.thresholds;
  const odds = fillerOdds(model.filler, values) + creditLine * foreignness.afterCredit(run);
  const excess = odds - filler;
  return { run, values, judge: 'filler', odds, excess, doubt: excess + maxFillerDoubt };
};
