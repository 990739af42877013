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
    const { story, start } = run;
    const others = { sum: story.proseTermScore, count: story.proseCount };
    for (let place = start; place < run.end; place++) {
      if (story.isProse[place] !== true) continue;
      others.sum -= story.termScores[place] ?? 0;
      others.count -= 1;
    }
    return scoreAbove(run.termScore, others);
  },
} as const;

/** A score less the mean of others; few others say little of a story, so that their mean is drawn to 0. */
export const scoreAbove = (score: number, others: { readonly sum: number; readonly count: number }): number =>
  score - others.sum / (others.count + fewOthers);
const fewOthers = 2;

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

const shareElsewhere = ({ story, start, blocks }: Run, sound: Sound): number => {
  let others = story.proseCount;
  let making = story.sounds[sound];
  blocks.forEach((facts, offset) => {
    if (story.isProse[start + offset] !== true) return;
    others -= 1;
    if (sounds[sound](facts)) making -= 1;
  });
  return others > 0 ? making / others : 0;
};
