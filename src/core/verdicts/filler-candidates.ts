import { runOf, type Run } from '../features/run.ts';
import type { Story } from '../features/story.ts';

/** A story shorter than this has no settled topic to compare its end with. */
const minProse = 4;
const maxFillerBlocks = 2;
/** A story that goes on in lists or short lines has not ended with its last paragraph. */
const maxKeptBehind = 3;

/** The last paragraphs of the story: the place of off-topic filler, which no wording gives away. */
export const fillerCandidates = (story: Story): Run[] => {
  if (story.proseCount < minProse) return [];
  const end = story.lastProse + 1;
  if (story.facts.slice(end).filter(({ block }) => block.kept).length > maxKeptBehind) return [];
  return Array.from({ length: maxFillerBlocks }, (_, index) => end - 1 - index)
    .filter((start) => start > story.firstProse && isAllProse(story, start, end))
    .map((start) => runOf(story, start, end));
};

const isAllProse = ({ isProse, facts }: Story, start: number, end: number): boolean =>
  isProse.slice(start, end).every(Boolean) &&
  facts.slice(start, end).every(({ block }) => block.kind === 'paragraph');
