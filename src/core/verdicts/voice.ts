import { promoFeatureNames } from '../features/measure-run.ts';

/**
 * How the story speaks: a report quotes and attributes, and does not tell its readers what to do; a guide, a deal page
 * or a personal blog does, and so sounds like its promos. Nearly every genuine block that scores high stands in these.
 * A story of a few paragraphs has said too little to be told from anything, and is judged as carefully.
 */
export const voices = ['report', 'guide'] as const;
export type Voice = (typeof voices)[number];

/** Share of paragraphs that attribute or quote, at least. */
const minAttributing = 0.25;
/** Share of paragraphs with several calls to act, at most. */
const maxCalling = 0.3;
/** Second person, at most; one in a hundred words gives 0.2. */
const maxAddressing = 0.2;

const short = promoFeatureNames.indexOf('littleProse');
const attributing = promoFeatureNames.indexOf('storyAttributes');
const calling = promoFeatureNames.indexOf('storyCalls');
const addressing = promoFeatureNames.indexOf('addressesStory');

/** The voice of the story around a run, from the run's measured values. */
export const voiceOf = (values: Readonly<Record<number, number>>): Voice =>
  (values[short] ?? 0) === 0 &&
  (values[attributing] ?? 0) >= minAttributing &&
  (values[calling] ?? 0) < maxCalling &&
  (values[addressing] ?? 0) < maxAddressing
    ? 'report'
    : 'guide';
