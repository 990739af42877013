import { digitsOf, zeroDigit } from './digits.ts';
import topicWeights from './topic-weights.json' with { type: 'json' };

/**
 * What the training sites taught of stems, frequent ones only: how rare each is among the stories of its language, and
 * where it lies among topics. Both are hexadecimal digits, so that the file compresses well.
 */
export type TopicWeights = {
  readonly dimensions: number;
  /** In the order of their code units, separated by spaces. */
  readonly stems: string;
  /** One digit a stem. */
  readonly rarity: string;
  /** `dimensions` digits a stem; all are `zeroDigit` for a stem that tells no topic. */
  readonly vectors: string;
};

/** Steps between a stem of every story, 0, and a rare one, 1. */
export const raritySteps = 15;
/** Steps from 0 to the largest part of a vector. */
export const vectorSteps = 7;
/** A stem rarer than this among the stories of its language counts in full, as does an unknown one. */
export const rareShare = 1 / 400;

/** Where a text lies among topics. A plain list: typed arrays of this size take longer to make than to fill. */
export type TopicVector = readonly number[];

/** How much a stem tells of its story by its rarity: 0 (stands in every story) to 1 (rare, or unknown here). */
export const stemWeight = (stem: string): number => {
  const place = places.get(stem);
  return place === undefined ? 1 : weightAt(place);
};

/**
 * The sum of the topic vectors of stems, each weighted by its rarity (latent semantic analysis; Deerwester et al.
 * 1990). All zeros where none is known. Vectors of different languages do not compare.
 */
export const topicVectorOf = (stems: Iterable<string>): TopicVector => {
  const sum = noTopic();
  for (const stem of stems) {
    const place = places.get(stem);
    if (place === undefined) continue;
    const weight = weightAt(place) / vectorSteps;
    const start = place * sum.length;
    for (let index = 0; index < sum.length; index++)
      sum[index] = (sum[index] ?? 0) + weight * (parts[start + index] ?? 0);
  }
  return sum;
};

/** The sum of topic vectors; all zeros of none. */
export const sumOfVectors = (vectors: readonly TopicVector[]): TopicVector => {
  const total = noTopic();
  for (const vector of vectors) addVector(total, vector);
  return total;
};

/** A sum of nothing, to add to. */
export const noTopic = (): number[] => Array<number>(topicWeights.dimensions).fill(0);

/** Adds a vector to a sum, in place. */
export const addVector = (total: number[], vector: TopicVector): void => {
  for (let index = 0; index < total.length; index++)
    total[index] = (total[index] ?? 0) + (vector[index] ?? 0);
};

/** Cosine of the angle between two vectors, -1 to 1; 0 where one of them is all zeros. */
export const cosine = (one: TopicVector, other: TopicVector): number => {
  const lengths = Math.sqrt(dot(one, one) * dot(other, other));
  return lengths === 0 ? 0 : dot(one, other) / lengths;
};

/** Read from their digits once: a page asks for each part dozens of times. */
const rarity = digitsOf(topicWeights.rarity);
const parts = digitsOf(topicWeights.vectors, zeroDigit);
const weightAt = (place: number): number => (rarity[place] ?? 0) / raritySteps;

const places = new Map<string, number>();
for (const stem of topicWeights.stems.split(' ')) places.set(stem, places.size);

const dot = (one: TopicVector, other: TopicVector): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
};
