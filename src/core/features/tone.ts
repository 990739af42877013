import type { BlockFacts } from './block-facts.ts';
import type { Run } from './run.ts';
import type { Story } from './story.ts';

/** What the story's own prose sounds like: the share of its blocks, the run's left out, that do so themselves. */
export const tone = {
  storyLures: (run: Run): number => shareElsewhere(run, 'lures'),
  storyCalls: (run: Run): number => shareElsewhere(run, 'calls'),
  storyBoxWords: (run: Run): number => shareElsewhere(run, 'boxWords'),
  storyPrices: (run: Run): number => shareElsewhere(run, 'prices'),
  storyExclaims: (run: Run): number => shareElsewhere(run, 'exclaims'),
  storyLinks: (run: Run): number => shareElsewhere(run, 'links'),
  storyAttributes: (run: Run): number => shareElsewhere(run, 'attributes'),
  /** Share of the kept long blocks that are links as a whole: some sites make a link of every paragraph. */
  storyLinked: ({ story }: Run): number => story.linkedShare,
  /** What the run's terms say for a promo above what those of the other prose say. */
  termsAboveStory: (run: Run): number => {
    const { story, termScore } = run;
    return scoreAbove(
      termScore,
      proseElsewhere(run, story.proseTermScore, (_, place) => story.termScores[place] ?? 0),
    );
  },
} as const;

/** What other blocks of prose sum up to, and how many they are. */
export type Others = { readonly sum: number; readonly count: number };

/** A score less the mean of others; few others say little of a story, so that their mean is drawn to 0. */
export const scoreAbove = (score: number, { sum, count }: Others): number =>
  score - sum / (count + fewOthers);
/** Fewer paragraphs than a handful say little of a story: this many more are counted that say nothing. */
export const fewOthers = 2;

const sounds = {
  lures: ({ roles }: BlockFacts): boolean => roles.lure > 0,
  calls: ({ roles }: BlockFacts): boolean => roles.callToAction > 1,
  boxWords: ({ roles }: BlockFacts): boolean => roles.publisherBox > 1,
  prices: ({ prices }: BlockFacts): boolean => prices > 0,
  exclaims: ({ exclamations }: BlockFacts): boolean => exclamations > 0,
  links: ({ links }: BlockFacts): boolean => links.count > 0,
  attributes: ({ roles, quotedChars }: BlockFacts): boolean => roles.attribution > 0 || quotedChars > 0,
} as const;
export type Sound = keyof typeof sounds;
const soundNames = Object.keys(sounds) as Sound[];

/** How many blocks of prose make each sound. */
export const countSounds = (prose: readonly BlockFacts[]): Story['sounds'] => {
  const counts = { lures: 0, calls: 0, boxWords: 0, prices: 0, exclaims: 0, links: 0, attributes: 0 };
  for (const facts of prose) for (const name of soundNames) if (sounds[name](facts)) counts[name] += 1;
  return counts;
};

const shareElsewhere = (run: Run, sound: Sound): number => {
  const { sum, count } = proseElsewhere(run, run.story.sounds[sound], (facts) => +sounds[sound](facts));
  return count > 0 ? sum / count : 0;
};

/** The sum of a measure over all prose, less the run's own part of it, and how many blocks that leaves. */
const proseElsewhere = (
  { story, start, blocks }: Run,
  sumOfAll: number,
  measure: (facts: BlockFacts, place: number) => number,
): Others => {
  let sum = sumOfAll;
  let count = story.proseCount;
  blocks.forEach((facts, offset) => {
    const place = start + offset;
    if (story.isProse[place] !== true) return;
    sum -= measure(facts, place);
    count -= 1;
  });
  return { sum, count };
};
