import { foreignness } from '../features/foreignness.ts';
import { measureShared, withCompany } from '../features/measure-run.ts';
import { total, type Run } from '../features/run.ts';
import { readStory, type Story, type StoryPlace } from '../features/story.ts';
import type { Article, Block, GroupId, Verdict } from '../types.ts';
import { candidateRuns } from './candidate-runs.ts';
import { isProtected, maxHiddenShare } from './caps.ts';
import { categoryOf } from './category.ts';
import { chooseRuns, type ScoredRun } from './decode.ts';
import { fillerCandidates } from './filler-candidates.ts';
import { forestOdds } from './forest.ts';
import { logOdds, probabilityOf } from './linear-model.ts';
import { model } from './model.ts';
import { reasonsOf } from './reasons.ts';
import { runClass } from './run-class.ts';

export type Judgment = { readonly verdicts: readonly Verdict[]; readonly isOverCap: boolean };

/** Judges all blocks of a region: content, furniture or promo, and what to hide of the promos or only to mark. */
export const judge = (article: Article, blocks: readonly Block[], place: StoryPlace): Judgment => {
  const story = readStory(article, blocks, place);
  const measured = candidateRuns(story).map(measure);
  const scored = [...measured.map(scorePromo), ...fillerCandidates(story).map(measure).map(scoreFiller)];
  const promos = chooseRuns(
    scored.filter((candidate) => isWorthMarking(candidate) && !isProtected(candidate.run)),
  );
  const isOverCap = hiddenShare(promos.filter(isSure), story) > maxHiddenShare;
  const verdicts = measured.filter(isSingle).map(contentVerdict);
  promos.forEach((promo, group) => {
    const action = isSure(promo) && !isOverCap ? 'hide' : 'mark';
    verdicts.fill(
      { ...promoVerdict(promo), action, group: group as GroupId },
      promo.run.start,
      promo.run.end,
    );
  });
  return { verdicts, isOverCap };
};

/** A run with its features, measured once for all judges, and its log-odds of a promo. */
type MeasuredRun = { readonly run: Run; readonly values: readonly number[]; readonly odds: number };

const measure = (run: Run): MeasuredRun => {
  const values = measureShared(run);
  return { run, values, odds: forestOdds(model.promo, values) };
};

const isSingle = ({ run }: MeasuredRun): boolean => run.end - run.start === 1;

const scorePromo = ({ run, values, odds }: MeasuredRun): ScoredRun => ({
  run,
  values,
  judge: 'promo',
  odds,
  excess: odds - model.thresholds[runClass(run)],
});

const scoreFiller = ({ run, values }: MeasuredRun): ScoredRun => {
  const odds = logOdds(model.filler, values);
  const { filler, fillerBehindCredit } = model.thresholds;
  const threshold = foreignness.afterCredit(run) === 1 ? fillerBehindCredit : filler;
  return { run, values, judge: 'filler', odds, excess: odds - threshold };
};

/** What is marked is left out of the clean text too, so a last paragraph needs more than an even chance. */
const isWorthMarking = ({ judge: by, odds, excess }: ScoredRun): boolean =>
  by === 'filler' ? excess >= -maxFillerDoubt : odds >= model.thresholds.mark;
const maxFillerDoubt = 0.6;

const isSure = ({ excess }: ScoredRun): boolean => excess >= 0;

const hiddenShare = (promos: readonly ScoredRun[], story: Story): number => {
  const kept = story.facts.filter(({ block }) => block.kept);
  const hidden = promos.flatMap(({ run }) => run.blocks).filter(({ block }) => block.kept);
  return (
    total(hidden, ({ words }) => words.length) /
    Math.max(
      1,
      total(kept, ({ words }) => words.length),
    )
  );
};

const promoVerdict = ({ run, values, judge: by, odds }: ScoredRun): Omit<Verdict, 'action' | 'group'> => ({
  label: 'promo',
  category: by === 'filler' ? 'filler' : categoryOf(run),
  probability: probabilityOf(odds),
  reasons: by === 'filler' ? ['afterStory', 'foreign'] : reasonsOf(model.promo, values),
});

const contentVerdict = ({ run, values, odds }: MeasuredRun): Verdict => {
  const isKept = run.blocks[0]?.block.kept ?? false;
  const threshold = isKept ? model.thresholds.content : model.thresholds.contentDropped;
  const isContent = isMainText(run) || forestOdds(model.content, withCompany(values, run)) >= threshold;
  return {
    label: isContent ? 'content' : 'furniture',
    category: undefined,
    probability: probabilityOf(odds),
    reasons: [],
    action: 'leave',
    group: undefined,
  };
};

/** Most of a short story in one block, as on old pages: whatever its markup says, without it nothing is left. */
const isMainText = ({ story, start, chars }: Run): boolean =>
  story.isProse[start] === true && (chars >= minMainChars || story.proseCount < minProse);
const minMainChars = 600;
const minProse = 3;
