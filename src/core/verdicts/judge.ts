import { total, type Run } from '../features/run.ts';
import { readStory, type Story, type StoryPlace } from '../features/story.ts';
import type { Article, Block, GroupId, Verdict } from '../types.ts';
import { isProtected, maxHiddenShare } from './caps.ts';
import { categoryOf } from './category.ts';
import { chooseRuns, type ScoredRun } from './decode.ts';
import { forestOdds } from './forest.ts';
import { probabilityOf } from './linear-model.ts';
import { model } from './model.ts';
import { reasonsOf } from './reasons.ts';
import { measureRuns, scoreRuns, type MeasuredRun } from './score-runs.ts';

export type Judgment = { readonly verdicts: readonly Verdict[]; readonly isOverCap: boolean };

/** Judges all blocks of a region: content, furniture or promo, and what to hide of the promos or only to mark. */
export const judge = (article: Article, blocks: readonly Block[], place: StoryPlace): Judgment => {
  const story = readStory(article, blocks, place);
  const measured = measureRuns(story);
  const promos = chooseRuns(scoreRuns(story, measured).filter(({ run }) => !isProtected(run)));
  const isOverCap = hiddenShare(promos.filter(isSure), story) > maxHiddenShare;
  const verdicts = measured.slice(0, blocks.length).map(contentVerdict);
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
  probability: calibrated(by, odds),
  reasons: by === 'filler' ? ['afterStory', 'foreign'] : reasonsOf(model[by], values),
});

/** Share of such runs that are promos, on pages as the judge was trained on. */
const calibrated = (by: keyof typeof model.calibration, odds: number): number => {
  const { bias, slope } = model.calibration[by];
  return probabilityOf(bias + slope * odds);
};

const contentVerdict = ({ run, values }: MeasuredRun): Verdict => {
  const isKept = run.blocks[0]?.block.kept ?? false;
  const threshold = isKept ? model.thresholds.content : model.thresholds.contentDropped;
  const isContent = isMainText(run) || forestOdds(model.content, values) >= threshold;
  return {
    label: isContent ? 'content' : 'furniture',
    category: undefined,
    probability: calibrated('promo', forestOdds(model.promo, values)),
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
