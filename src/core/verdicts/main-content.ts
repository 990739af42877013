import { company } from '../features/company.ts';
import { isCreditLine } from '../features/foreignness.ts';
import { linking } from '../features/linking.ts';
import { runOf, total, type Run } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';
import { model } from './model.ts';
import type { MeasuredRun } from './score-runs.ts';

/**
 * Does a single block belong to the story's text?
 *
 * @param odds what the judge of content says of it.
 */
export const isContent = ({ run }: MeasuredRun, odds: number): boolean => {
  const [facts] = run.blocks;
  if (isTitle(run) || (isCreditLine(facts) && !facts?.endsSentence)) return false;
  const isKept = facts?.block.kept ?? false;
  const threshold = isKept ? model.thresholds.content : model.thresholds.contentDropped;
  return isMainText(run) || isDeck(run.story, run.start) || odds >= threshold;
};

/** The title is a field of its own. */
const isTitle = (run: Run): boolean =>
  run.blocks[0]?.block.kind === 'heading' && run.blocks[0].block.level === 1 && company.isTitle(run) === 1;

/** The line below the title that the page itself gives as its description. Readability drops it with the title. */
const isDeck = (story: Story, start: number): boolean =>
  story.isDescribed[start] === true &&
  story.facts.slice(0, start + 1).every(({ block }) => !block.kept) &&
  Array.from({ length: Math.min(start, maxLinesAboveDeck) }, (_, above) => start - 1 - above).some((place) =>
    isTitle(runOf(story, place, place + 1)),
  );
/** A rubric, a byline or the title once more may stand between. */
const maxLinesAboveDeck = 3;

/** No promo holds the line below the title, however unlike the story it is written. */
export const holdsDeck = ({ story, start, blocks }: Run): boolean =>
  blocks.some((_, offset) => isDeck(story, start + offset));

/** Most of a short story in one block, as on old pages: whatever its markup says, without it nothing is left. */
const isMainText = ({ story, start, chars }: Run): boolean =>
  story.isProse[start] === true && (chars >= minMainChars || story.proseCount < minProse);
const minMainChars = 600;
const minProse = 3;

/** Less of what Readability kept is no story any more. */
const minContentShare = 0.3;

/**
 * Where next to nothing of what Readability kept is left, as in posts that are one list of links, all of it is the
 * story after all, but for the title, captions and controls.
 */
export const withStory = (verdicts: readonly Verdict[], story: Story): Verdict[] => {
  const kept = story.facts.filter(({ block }) => block.kept);
  const content = story.facts.filter((_, place) => verdicts[place]?.label === 'content');
  const words = (facts: Story['facts']): number => total(facts, (block) => block.words.length);
  if (words(content) >= words(kept) * minContentShare) return [...verdicts];
  return verdicts.map((verdict, place) =>
    isRescued(story, place) ? { ...verdict, label: 'content' } : verdict,
  );
};

const isRescued = (story: Story, place: number): boolean => {
  const facts = story.facts[place];
  if (!facts?.block.kept || facts.block.kind === 'caption' || facts.block.kind === 'control') return false;
  const run = runOf(story, place, place + 1);
  return !isTitle(run) && (linking.mostlyLinks(run) === 0 || facts.block.kind === 'list-item');
};
