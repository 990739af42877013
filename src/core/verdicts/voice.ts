import { promoFeatureNames } from '../features/measure-run.ts';

/**
 * How the story speaks. A report quotes and attributes, and is told from its promos easily. A guide, a deal page or a
 * personal blog tells its readers what to do, and so sounds like its promos; a list of films or of wares is built like
 * them; a story of a few paragraphs has said too little to be told from anything.
 */
export const voices = ['report', 'other'] as const;
export type Voice = (typeof voices)[number];

/** Share of paragraphs that attribute or quote, at least. */
const minAttributing = 0.4;
/** Share of paragraphs with several calls to act, less than this. */
const maxCalling = 0.3;
/** Second person, less than this; one in a hundred words gives 0.2. */
const maxAddressing = 0.2;

const short = promoFeatureNames.indexOf('littleProse');
const attributing = promoFeatureNames.indexOf('storyAttributes');
const calling = promoFeatureNames.indexOf('storyCalls');
const addressing = promoFeatureNames.indexOf('addressesStory');

/** The voice of the story around a run, from the run's measured values. */
export const voiceOf = (values: Readonly<Record<number, number>>): Voice => {
  const at = (place: number): number => values[place] ?? 0;
  const isReport =
    at(short) === 0 &&
    at(calling) < maxCalling &&
    at(addressing) < maxAddressing &&
    at(attributing) >= minAttributing;
  return isReport ? 'report' : 'other';
};
