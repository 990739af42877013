import { contains, parentOf } from '../article/safe-dom.ts';
import type { BlockFacts } from './block-facts.ts';
import { compare, unionOf, type Comparison } from './comparison.ts';
import { contrastOf, type Contrast } from './contrast.ts';
import { termScore, termsOf } from './hashed-terms.ts';
import type { Story } from './story.ts';
import { promoWeight } from './term-weights.ts';

/** Neighboring blocks judged as one: a heading with its text and list, or a single block. */
export type Run = {
  readonly story: Story;
  /** Index of the first block and of the one behind the last. */
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly BlockFacts[];
  readonly heading: BlockFacts | undefined;
  readonly listItems: readonly BlockFacts[];
  readonly chars: number;
  readonly words: number;
  readonly topic: ReadonlySet<string>;
  /** Buckets of its terms, and what they say for a promo. */
  readonly terms: readonly number[];
  readonly termScore: number;
  readonly before: BlockFacts | undefined;
  readonly after: BlockFacts | undefined;
  readonly comparison: Comparison;
  readonly contrast: Contrast;
};

/** The blocks from `start` up to, not including, `end` as one run. */
export const runOf = (story: Story, start: number, end: number): Run => {
  const blocks = story.facts.slice(start, end);
  const before = story.facts[story.before[start] ?? -1];
  const after = story.facts[story.after[end - 1] ?? -1];
  const [first] = blocks;
  const topic = unionOf(blocks, (facts) => facts.topic);
  const isSingle = blocks.length === 1;
  const terms = isSingle ? (story.terms[start] ?? []) : termsOf(wordsIn(blocks));
  return {
    story,
    start,
    end,
    blocks,
    heading: blocks.length > 1 && first && isHeadingLike(first) ? first : undefined,
    listItems: blocks.filter(({ block }) => block.kind === 'list-item'),
    chars: total(blocks, ({ chars }) => chars),
    words: total(blocks, ({ words }) => words.length),
    topic,
    terms,
    termScore: isSingle ? (story.termScores[start] ?? 0) : termScore(terms, promoWeight),
    before,
    after,
    comparison: compare(story, { start, blocks, topic, before, after }),
    contrast: contrastOf(story, start, end),
  };
};

/** Sum over the blocks of a run. */
export const total = (blocks: readonly BlockFacts[], of: (facts: BlockFacts) => number): number => {
  let sum = 0;
  for (const facts of blocks) sum += of(facts);
  return sum;
};

/** The places of a run's blocks, in order. */
export const placesOf = ({ start, end }: Pick<Run, 'start' | 'end'>): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);

/** The words of blocks, in order. */
export const wordsIn = (blocks: readonly BlockFacts[]): string[] => blocks.flatMap(({ words }) => words);

/** Share of a run's blocks that pass a test, 0 to 1. */
export const shareOfBlocks = ({ blocks }: Run, test: (facts: BlockFacts) => boolean): number => {
  let count = 0;
  for (const facts of blocks) if (test(facts)) count++;
  return count / blocks.length;
};

const maxHeadingChars = 120;

/** Is more than half of the text in links? */
export const isMostlyLink = ({ links, chars }: BlockFacts): boolean => links.chars > chars / 2;

/** A heading by its tag, or as sites make them without it: a short line in bold, or a shorter one without a full stop. */
export const isHeadingLike = ({ block, chars, isBold, endsSentence }: BlockFacts): boolean =>
  block.kind === 'heading' ||
  (block.kind === 'paragraph' &&
    chars <= maxHeadingChars &&
    (isBold || (!endsSentence && chars <= maxHeadingChars / 2)));

/** Do the blocks stand in one box that holds no prose of the story? */
export const isBox = ({ blocks, story: { proseParent } }: Run): boolean => {
  const [first] = blocks;
  if (!first) return false;
  const box = boxAround(first.parent, blocks);
  return box !== undefined && !(proseParent && contains(box, proseParent));
};

/** The smallest element, from `box` outwards, that holds all blocks. */
export const boxAround = (box: Element | undefined, blocks: readonly BlockFacts[]): Element | undefined => {
  if (!box || blocks.every(({ block }) => contains(box, block.element))) return box;
  return boxAround(parentOf(box), blocks);
};
