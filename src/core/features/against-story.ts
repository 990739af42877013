import { mannerCount, traitNames, type Trait, type TraitValues } from './block-traits.ts';
import type { Contrast } from './contrast.ts';
import type { Run } from './run.ts';
import { fewOthers } from './tone.ts';

/**
 * A trait of the run less its mean over the story's other prose. A list of tips shares few words from one tip to the next,
 * and a sports report is full of names: what stands apart from its own story tells more than the trait by itself.
 */
const above = (trait: Trait): ((run: Run) => number) => {
  const index = traitNames.indexOf(trait);
  return ({ contrast }) => drawnToZero((contrast.own[index] ?? 0) - (contrast.means[index] ?? 0), contrast);
};

/** How a run is written and fits in, against how the story's other paragraphs are written and fit together. */
export const againstStory = {
  wordLengthAboveStory: above('wordLength'),
  sentenceWordsAboveStory: above('sentenceWords'),
  shortWordsAboveStory: above('shortWords'),
  commasAboveStory: above('commas'),
  quotesAboveStory: above('quotes'),
  namesAboveStory: above('names'),
  numbersAboveStory: above('numbers'),
  capitalsAboveStory: above('capitals'),
  exclaimsAboveStory: above('exclaims'),
  linksAboveStory: above('links'),
  luresAboveStory: above('lures'),
  callsAboveStory: above('calls'),
  boxWordsAboveStory: above('boxWords'),
  attributesAboveStory: above('attributes'),
  sharedAboveStory: above('sharedRare'),
  evidenceAboveStory: above('evidence'),
  strangeAboveStory: above('strangeLetters'),
  topicAboveStory: above('topicCosine'),
  /** Cosine of topics with the story's other prose, -1 to 1. */
  topicCosine: ({ contrast }: Run): number => contrast.own[topicCosine] ?? 0,
  /** How many of the story's own deviations it lies off in its manner, on average, over `maxDeviations`. */
  mannerUnlike: ({ contrast }: Run): number =>
    drawnToZero(distance(contrast.own, contrast.means, contrast), contrast),
  /** How much more its manner differs from both its neighbors' than these differ from each other. */
  mannerGap: ({ contrast, story: { traits, before, after }, start, end }: Run): number => {
    const [one, other] = [traits.values[before[start] ?? -1], traits.values[after[end - 1] ?? -1]];
    if (!one || !other) return 0;
    const nearest = Math.min(distance(contrast.own, one, contrast), distance(contrast.own, other, contrast));
    return nearest - distance(one, other, contrast);
  },
} as const;

const topicCosine = traitNames.indexOf('topicCosine');

const drawnToZero = (value: number, { count }: Contrast): number => (value * count) / (count + fewOthers);

/** How far two manners lie apart in the story's own deviations, on average over all traits of the manner, 0 to 1. */
const distance = (one: TraitValues, other: TraitValues, { deviations }: Contrast): number => {
  let sum = 0;
  for (let index = 0; index < mannerCount; index++) {
    const apart = Math.abs((one[index] ?? 0) - (other[index] ?? 0)) / (deviations[index] ?? 1);
    sum += Math.min(maxDeviations, apart);
  }
  return sum / mannerCount / maxDeviations;
};
const maxDeviations = 4;
