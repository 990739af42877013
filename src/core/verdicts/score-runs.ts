import type { ClassGroup } from '../features/class-names.ts';
import { foreignness } from '../features/foreignness.ts';
import { linking } from '../features/linking.ts';
import { measureFiller } from '../features/measure-filler.ts';
import { measureShared, withCompany } from '../features/measure-run.ts';
import type { Run } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import { candidateRuns } from './candidate-runs.ts';
import type { ScoredRun } from './decode.ts';
import { fillerCandidates } from './filler-candidates.ts';
import { forestOdds } from './forest.ts';
import { logOdds } from './linear-model.ts';
import { model } from './model.ts';
import { runClass } from './run-class.ts';
import { voiceOf } from './voice.ts';

/**
 * A run with its features in the order of `contentFeatureNames`, measured once for all judges, and its log-odds of a
 * promo from elsewhere.
 */
export type MeasuredRun = { readonly run: Run; readonly values: readonly number[]; readonly odds: number };

/** All runs that may be one promo; single blocks come first, in order. */
export const measureRuns = (story: Story): MeasuredRun[] => candidateRuns(story).map(measure);

/**
 * What is worth showing to the reader: each run as its surest judge sees it, and fillers behind the story.
 *
 * @param margin log-odds added to the thresholds for hiding.
 */
export const scoreRuns = (story: Story, measured: readonly MeasuredRun[], margin = 0): ScoredRun[] =>
  [...measured.map(scorePromo), ...fillerCandidates(story).map(scoreFiller)]
    .filter(({ doubt }) => doubt >= 0)
    .map((scored) => (margin === 0 ? scored : { ...scored, excess: scored.excess - margin }));

const measure = (run: Run): MeasuredRun => {
  const values = withCompany(measureShared(run), run);
  return { run, values, odds: forestOdds(model.promo, values) };
};

/** The judge of promos from elsewhere and that of the publisher's own boxes: the one that is surer decides. */
const scorePromo = (measured: MeasuredRun): ScoredRun => {
  const promo = scoreBy('promo', measured, measured.odds);
  if (!looksLikeBox(measured.run)) return promo;
  const own = scoreBy('own', measured, forestOdds(model.own, measured.values));
  return own.excess > promo.excess ? own : promo;
};

/**
 * The publisher's own boxes are not foreign to the story, so prose without a link, a formula at its start, a field or a
 * telling class name is never taken for one.
 */
const looksLikeBox = (run: Run): boolean =>
  linking.halfLinks(run) === 1 ||
  run.blocks.some(
    ({ signs, hasField, ownClasses, classesAround }) =>
      signs.lead !== undefined ||
      hasField ||
      boxClasses.some((name) => ownClasses.has(name) || classesAround.has(name)),
  );
const boxClasses = [
  'related',
  'newsletter',
  'promotion',
  'share',
  'comment',
] as const satisfies readonly ClassGroup[];

const scoreBy = (judge: 'promo' | 'own', { run, values }: MeasuredRun, odds: number): ScoredRun => {
  const thresholds = model.thresholds[judge];
  return {
    run,
    values,
    judge,
    odds,
    excess: odds - thresholds[voiceOf(values)][runClass(run)],
    doubt: odds - thresholds.mark,
  };
};

/** What is marked is left out of the clean text too, so a last paragraph needs more than an even chance. */
const maxFillerDoubt = 0.6;

const scoreFiller = (run: Run): ScoredRun => {
  const values = measureFiller(run);
  const { filler, creditLine } = model.thresholds;
  const odds = logOdds(model.filler, values) + creditLine * foreignness.afterCredit(run);
  const excess = odds - filler;
  return { run, values, judge: 'filler', odds, excess, doubt: excess + maxFillerDoubt };
};
