import type { BlockFacts } from './block-facts.ts';
import { sharedStems, type SharedStems } from './shared-stems.ts';
import type { Story } from './story.ts';

/** What a run shares with the story around it, worked out once for all features that ask. */
export type Comparison = SharedStems & {
  /** Cosines of topic words: with the prose before and behind, and of these two with each other. */
  readonly before: number;
  readonly after: number;
  readonly around: number;
  /** Names and numbers of the run that the story holds elsewhere, and names that it does not. */
  readonly sharedNames: number;
  readonly ownNames: number;
  readonly sharedNumbers: number;
  /** Share of its short words that the story does not use elsewhere. */
  readonly strangeShortWords: number;
};

type Place = {
  readonly start: number;
  readonly blocks: readonly BlockFacts[];
  readonly topic: ReadonlySet<string>;
  readonly before: BlockFacts | undefined;
  readonly after: BlockFacts | undefined;
};

export const compare = (story: Story, { start, blocks, topic, before, after }: Place): Comparison => {
  const prose = blocks.filter((_, offset) => story.isProse[start + offset]);
  const kept = blocks.filter(({ block }) => block.kept);
  const names = listOf(blocks, (facts) => facts.names);
  const sharedNames = countItems(names, (name) =>
    isElsewhere(story.nameCounts.get(name), kept, (facts) => facts.names.includes(name)),
  );
  const shortWords = unionOf(blocks, (facts) => facts.shortWords);
  return {
    ...((blocks.length === 1 ? story.shares[start] : undefined) ??
      sharedStems(topic, (stem) =>
        isElsewhere(story.topicCounts.get(stem), prose, (facts) => facts.topic.has(stem)),
      )),
    before: similarity(topic, before?.topic),
    after: similarity(topic, after?.topic),
    around: similarity(before?.topic, after?.topic),
    sharedNames,
    ownNames: names.length - sharedNames,
    sharedNumbers: countItems(
      listOf(blocks, (facts) => facts.numbers),
      (one) => isElsewhere(story.numberCounts.get(one), prose, (facts) => facts.numbers.includes(one)),
    ),
    strangeShortWords: shareOf(
      shortWords,
      (word) => !isElsewhere(story.shortWordCounts.get(word), prose, (facts) => facts.shortWords.has(word)),
    ),
  };
};

/** All that blocks hold, each once; of a single block its own set. */
export const unionOf = (
  blocks: readonly BlockFacts[],
  of: (facts: BlockFacts) => ReadonlySet<string>,
): ReadonlySet<string> => {
  const [first] = blocks;
  if (blocks.length === 1 && first) return of(first);
  const union = new Set<string>();
  for (const facts of blocks) for (const item of of(facts)) union.add(item);
  return union;
};

/** Does the story hold in `count` blocks what these blocks of its own hold less often? */
const isElsewhere = (
  count: number | undefined,
  among: readonly BlockFacts[],
  own: (facts: BlockFacts) => boolean,
): boolean => count !== undefined && (count > among.length || count > countWhere(among, own));

const listOf = (
  blocks: readonly BlockFacts[],
  of: (facts: BlockFacts) => readonly string[],
): readonly string[] => (blocks.length === 1 && blocks[0] ? of(blocks[0]) : blocks.flatMap(of));

const countWhere = (blocks: readonly BlockFacts[], test: (facts: BlockFacts) => boolean): number => {
  let count = 0;
  for (const facts of blocks) if (test(facts)) count++;
  return count;
};

const shareOf = (items: ReadonlySet<string>, test: (item: string) => boolean): number => {
  let found = 0;
  for (const item of items) if (test(item)) found++;
  return found / (items.size || 1);
};

/** Of lists alone: a loop over both lists and sets is slow over either. */
const countItems = (items: readonly string[], test: (item: string) => boolean): number => {
  let found = 0;
  for (const item of items) if (test(item)) found++;
  return found;
};

/** Cosine of two sets: shared stems over the geometric mean of their sizes, 0 to 1. */
const similarity = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number => {
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / Math.sqrt(one.size * other.size);
};
