import { measureShared, promoFeatureNames } from './measure-run.ts';
import type { Run } from './run.ts';
import type { Story } from './story.ts';
import { sketchTopic, topicFit, type TopicFit, type TopicSketch } from './topic-fit.ts';

const fitNames = [
  'sharedWeight',
  'evidence',
  'meanSimilarity',
  'bestSimilarity',
  'topicCosine',
] as const satisfies readonly (keyof TopicFit)[];

/** The names of what is measured of a text behind the story, in the order of `measureFiller`. */
export const fillerFeatureNames: readonly string[] = [
  ...promoFeatureNames,
  ...fitNames.map((name) => `fit:${name}`),
];

/**
 * The features of a run, and how well it fits the topic of the story's other paragraphs.
 *
 * @param shared The run's features, where they are known already.
 */
export const measureFiller = (run: Run, shared: ArrayLike<number> = measureShared(run)): Float64Array => {
  const fit = topicFit(sketchOf(run), othersOf(run));
  const values = new Float64Array(fillerFeatureNames.length);
  values.set(shared);
  values.set(
    fitNames.map((name) => fit[name]),
    promoFeatureNames.length,
  );
  return values;
};

const sketchOf = ({ story, start, blocks, topic }: Run): TopicSketch =>
  (blocks.length === 1 ? proseSketches(story)[start] : undefined) ?? sketchTopic(topic);

const othersOf = ({ story, start, end }: Run): TopicSketch[] =>
  proseSketches(story).flatMap((sketch, place) =>
    sketch && (place < start || place >= end) ? [sketch] : [],
  );

/** One sketch a block of prose, worked out once a story. */
const proseSketches = (story: Story): readonly (TopicSketch | undefined)[] => {
  const known = sketches.get(story);
  if (known) return known;
  const all = story.facts.map(({ topic }, place) =>
    story.isProse[place] === true ? sketchTopic(topic, story.topicVectors[place]) : undefined,
  );
  sketches.set(story, all);
  return all;
};
const sketches = new WeakMap<Story, readonly (TopicSketch | undefined)[]>();
