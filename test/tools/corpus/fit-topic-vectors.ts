import { zeroDigit } from '../../../src/core/features/digits.ts';
import {
  rareShare,
  raritySteps,
  vectorSteps,
  type TopicWeights,
} from '../../../src/core/features/topic-vectors.ts';
import { latentTopics, type SparseRow } from './latent-topics.ts';
import { loadTopicStories, type TopicStory } from './topic-stories.ts';

const maxStems = 6000;
const dimensions = 16;
/** A language of fewer stories tells nothing of its stems. */
const minStories = 20;
/** … and with fewer than this, or than so many stems, how rare they are, but not of which topic. */
const minTopicStories = 30;
const minTopicStems = 100;
/** A stem of fewer stories may be a name or an error of one of them. */
const minStemStories = 3;
/** A stem of more of the stories tells no topic. */
const maxTopicShare = 0.1;
/** Added to the stories of a language, so that a few stories make no stem frequent. */
const unseenStories = 20;
/** Larger parts of vectors are cut to this quantile, so that the steps serve the others. */
const cutQuantile = 0.995;

/** The text of `topic-weights.json` as the corpus in this folder gives it, a field a line. */
export const topicWeightsText = (folder: string): string => {
  const fields = Object.entries(fitTopicVectors(loadTopicStories(folder)));
  return `{${fields.map(([name, value]) => `"${name}":${JSON.stringify(value)}`).join(',\n')}}\n`;
};

/**
 * Learns how rare frequent stems are and of which topic, for each language by itself; a stem of several languages is
 * learned from the one where it is most frequent. The same stories in the same order give the same digits.
 */
export const fitTopicVectors = (stories: readonly TopicStory[]): TopicWeights => {
  const languages = [...new Set(stories.map(({ lang }) => lang))]
    .map((name) => countStems(stories.filter(({ lang }) => lang === name)))
    .filter((language) => language.stories.length >= minStories);
  const known = [...homesOf(languages)]
    .toSorted(([one, { worth }], [other, { worth: otherWorth }]) => otherWorth - worth || compare(one, other))
    .slice(0, maxStems)
    .toSorted(([one], [other]) => compare(one, other));
  const digits = new Map(
    languages.flatMap((language) => {
      const own = known.filter(([, home]) => home.language === language).map(([stem]) => stem);
      return [...vectorDigits(language, own)];
    }),
  );
  return {
    dimensions,
    stems: known.map(([stem]) => stem).join(' '),
    rarity: known.map(([, { share }]) => rarityDigit(share)).join(''),
    vectors: known.map(([stem]) => digits.get(stem) ?? noTopic).join(''),
  };
};
const noTopic = zeroDigit.toString(16).repeat(dimensions);

type Language = {
  readonly stories: readonly TopicStory[];
  /** In how many stories a stem stands. */
  readonly counts: ReadonlyMap<string, number>;
};

const countStems = (stories: readonly TopicStory[]): Language => {
  const counts = new Map<string, number>();
  for (const { stems } of stories) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { stories, counts };
};

type Home = {
  readonly language: Language;
  /** Share of the stories of the language in which the stem stands. */
  readonly share: number;
  /** Orders the stems: between their share, which favors small languages, and their count, which favors large ones. */
  readonly worth: number;
};

/** The language in which each stem stands in the largest share of the stories. */
const homesOf = (languages: readonly Language[]): Map<string, Home> => {
  const homes = new Map<string, Home>();
  for (const language of languages) {
    const size = language.stories.length + unseenStories;
    for (const [stem, count] of language.counts) {
      if (count < minStemStories || count / size <= (homes.get(stem)?.share ?? 0)) continue;
      homes.set(stem, { language, share: count / size, worth: count / Math.sqrt(size) });
    }
  }
  return homes;
};

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

const rarityDigit = (share: number): string =>
  Math.round(Math.min(1, Math.log(share) / Math.log(rareShare)) * raritySteps).toString(16);

const vectorDigits = ({ stories, counts }: Language, own: readonly string[]): Map<string, string> => {
  const count = (stem: string): number => counts.get(stem) ?? 0;
  const stems = own.filter((stem) => count(stem) < maxTopicShare * stories.length);
  if (stories.length < minTopicStories || stems.length < minTopicStems) return new Map();
  const columns = new Map(stems.map((stem, index) => [stem, index]));
  const rarities = stems.map((stem) => Math.log((stories.length + 1) / (count(stem) + 0.5)));
  const rows = stories
    .map((story) => rowOf(story, columns, rarities))
    .filter((row) => row.columns.length > 1);
  const points = latentTopics(rows, { columns: stems.length, dimensions }).map(unitOf);
  const parts = points.flatMap((point) => [...point].map(Math.abs)).toSorted((one, other) => one - other);
  const largest = parts[Math.floor(cutQuantile * (parts.length - 1))] ?? 1;
  return new Map(
    stems.map((stem, index) => [stem, [...(points[index] ?? [])].map(digitOf(largest)).join('')]),
  );
};

/** A story as a row of unit length: each of its stems by its rarity. */
const rowOf = (
  { stems }: TopicStory,
  places: ReadonlyMap<string, number>,
  rarities: readonly number[],
): SparseRow => {
  const columns = [...stems].flatMap((stem) => places.get(stem) ?? []);
  const values = columns.map((column) => rarities[column] ?? 0);
  const length = Math.hypot(...values);
  return { columns, values: values.map((value) => value / length) };
};

const unitOf = (point: Float64Array): Float64Array => {
  const length = Math.hypot(...point);
  return length === 0 ? point : point.map((value) => value / length);
};

const digitOf =
  (largest: number) =>
  (value: number): string => {
    const steps = Math.round((value / largest) * vectorSteps);
    return (zeroDigit + Math.max(-vectorSteps, Math.min(vectorSteps, steps))).toString(16);
  };
