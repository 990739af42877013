import { maxMeasuredChars, type BlockFacts } from '../features/block-facts.ts';
import { linking } from '../features/linking.ts';
import { contentFeatureNames } from '../features/measure-run.ts';
import { total, type Run } from '../features/run.ts';
import { readStory, type Story, type StoryPlace } from '../features/story.ts';
import type { Article, Block, GroupId, Sureness, Verdict } from '../types.ts';
import { boxMates } from './box-mates.ts';
import { isProtected, maxHiddenShare } from './caps.ts';
import { categoryOf } from './category.ts';
import { fillBoxes } from './fill-boxes.ts';
import { chooseRuns, type ScoredRun } from './decode.ts';
import { forestOdds } from '../learning/forest-odds.ts';
import { probabilityOf } from './linear-model.ts';
import { model } from './model.ts';
import { holdsDeck, isContent, withStory } from './main-content.ts';
import { withoutComments } from './reader-comments.ts';
import { promoBoxes } from './promo-boxes.ts';
import { reasonsOf } from './reasons.ts';
import { measureRuns, scoreRuns, type MeasuredRun } from './score-runs.ts';
import { storyBoxes } from './story-boxes.ts';
import { surelyFurniture } from './sure-furniture.ts';
import { surenessMargins } from './sureness.ts';

export type Judgment = { readonly verdicts: readonly Verdict[]; readonly isOverCap: boolean };

type JudgedPlace = StoryPlace & {
  /** How sure it must be to hide; `balanced` where nobody says. */
  readonly sureness?: Sureness | undefined;
};

/** Judges all blocks of a region: content, furniture or promo, and what to hide of the promos or only to mark. */
export const judge = (article: Article, blocks: readonly Block[], place: JudgedPlace): Judgment => {
  const story = readStory(article, blocks, place);
  const measured = measureRuns(story);
  const margin = surenessMargins[place.sureness ?? 'balanced'];
  const singles = measured.slice(0, blocks.length);
  const contentOdds = singles.map(({ values }) => forestOdds(model.content, values));
  const verdicts = withoutComments(
    withStory(
      singles.map((one, index) => contentVerdict(one, contentOdds[index] ?? 0)),
      story,
    ),
    story,
  );
  const isFurniture = surelyFurniture(story, contentOdds, verdicts);
  const chosen = chooseRuns(
    scoreRuns(measured, { story, isFurniture, margin }).filter(
      ({ run }) => !isProtected(run) && !holdsDeck(run),
    ),
    verdicts,
  );
  const ofStory = storyBoxes(story, verdicts);
  const sureAlone = new Set(
    chosen.filter((promo) => isSure(promo) && !(promo.judge === 'own' && ofStory.hasAround(promo.run))),
  );
  const judged = { story, singles, contentOdds, verdicts, sure: sureAlone, ofStory, margin };
  const { inBoxes, others } = fillBoxes(chosen, promoBoxes(judged), judged);
  const sure = [...inBoxes, ...others.filter((promo) => sureAlone.has(promo))];
  const unsure = others.filter((promo) => !sureAlone.has(promo) && !promo.run.blocks.some(isAddress));
  const promos = [...inBoxes, ...others].toSorted((one, other) => one.run.start - other.run.start);
  const toHide = [...sure, ...boxMates({ sure, unsure }, verdicts, story)];
  const hidden = withinCap(toHide, story);
  const isOverCap = hidden.size < toHide.length;
  promos.forEach((promo, group) => {
    const action = hidden.has(promo) ? 'hide' : 'mark';
    verdicts.fill(
      { ...promoVerdict(promo), action, group: group as GroupId },
      promo.run.start,
      promo.run.end,
    );
  });
  return { verdicts, isOverCap };
};

/**
 * A heading without what stands below it is no promo that a reader would know as one, unless it is a link to another page:
 * the headline of another story. Nor is a web address by itself, which says nothing of what it leads to, whatever it
 * stands with.
 */
const isSure = ({ excess, values, run }: ScoredRun): boolean =>
  excess >= 0 && !isBareAddress(run) && (values[onlyHeading] !== 1 || isHeadline(run));
const isHeadline = (run: Run): boolean =>
  linking.halfLinks(run) === 1 && run.blocks.some(({ links }) => links.count > links.within + links.buttons);
const isBareAddress = ({ blocks }: Run): boolean => blocks.length === 1 && blocks.every(isAddress);
const isAddress = ({ block }: BlockFacts): boolean => address.test(block.text);
const address = /^(?:https?:\/\/|www\.)\S+$/iu;
const onlyHeading = contentFeatureNames.indexOf('onlyHeading');

/** The surest promos, as long as they are no more of the story's words than may be hidden. */
const withinCap = (promos: readonly ScoredRun[], story: Story): Set<ScoredRun> => {
  const wordsIn = (blocks: readonly BlockFacts[]): number =>
    total(blocks, ({ block, words, chars }) =>
      block.kept ? words.length * Math.max(1, chars / maxMeasuredChars) : 0,
    );
  let left = wordsIn(story.facts) * maxHiddenShare;
  const hidden = new Set<ScoredRun>();
  for (const promo of promos.toSorted((one, other) => other.excess - one.excess)) {
    const words = wordsIn(promo.run.blocks);
    if (words > left) continue;
    left -= words;
    hidden.add(promo);
  }
  return hidden;
};

const promoVerdict = ({ run, values, judge: by, odds }: ScoredRun): Omit<Verdict, 'action' | 'group'> => ({
  label: 'promo',
  category: by === 'filler' ? 'filler' : categoryOf(run, values),
  probability: calibrated(by, odds),
  reasons: by === 'filler' ? ['afterStory', 'foreign'] : reasonsOf(model[by], values),
});

/** Share of such runs that are promos, on pages as the judge was trained on. */
const calibrated = (by: keyof typeof model.calibration, odds: number): number => {
  const { bias, slope } = model.calibration[by];
  return probabilityOf(bias + slope * odds);
};

const contentVerdict = (measured: MeasuredRun, odds: number): Verdict => ({
  label: isContent(measured, odds) ? 'content' : 'furniture',
  category: undefined,
  probability: calibrated('promo', measured.odds),
  reasons: [],
  action: 'leave',
  group: undefined,
});
