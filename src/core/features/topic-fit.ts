import { cosine, stemWeight, sumOfVectors, topicVectorOf, type TopicVector } from './topic-vectors.ts';

/** The topic of a paragraph or run, worked out once for all that it is compared with. */
export type TopicSketch = {
  /** Each topic stem with its weight, 0 to 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Root of the sum of the squared weights. */
  readonly length: number;
  readonly vector: TopicVector;
};

/** How well a text fits the topic of others. */
export type TopicFit = {
  /** Share of its stems, by weight, that stand in the others: 0 to 1. */
  readonly sharedWeight: number;
  /** How much the shared stems prove, 0 to about 4: rare ones nearly alone, each further one less. */
  readonly evidence: number;
  /** Cosine of weighted stems with the others, 0 to 1: on average, and with the most similar. */
  readonly meanSimilarity: number;
  readonly bestSimilarity: number;
  /** Cosine of topic vectors with all others together, -1 to 1; 0 where no stem is known. */
  readonly topicCosine: number;
};

/** @param vector the topic vector of the stems, where it is known already. */
export const sketchTopic = (stems: ReadonlySet<string>, vector = topicVectorOf(stems)): TopicSketch => {
  const weights = new Map<string, number>();
  for (const stem of stems) weights.set(stem, stemWeight(stem));
  return { weights, length: Math.hypot(...weights.values()), vector };
};

/** Compares a text with the other paragraphs of its story. All is 0 where there are none. */
export const topicFit = (own: TopicSketch, others: readonly TopicSketch[]): TopicFit => {
  const shared = [...own.weights].filter(([stem]) => others.some(({ weights }) => weights.has(stem)));
  const similarities = others.map((other) => similarity(own, other));
  return {
    sharedWeight: sum(shared.map(([, weight]) => weight)) / (sum([...own.weights.values()]) || 1),
    evidence: Math.log1p(sum(shared.map(([, weight]) => weight ** evidencePower))),
    meanSimilarity: sum(similarities) / (others.length || 1),
    bestSimilarity: Math.max(0, ...similarities),
    topicCosine: cosine(own.vector, sumOfVectors(others.map(({ vector }) => vector))),
  };
};

/** Stems of many stories, which any two texts of a language share, prove little. */
export const evidencePower = 3;

const similarity = (one: TopicSketch, other: TopicSketch): number => {
  const [small, large] = one.weights.size < other.weights.size ? [one, other] : [other, one];
  let product = 0;
  for (const [stem, weight] of small.weights) if (large.weights.has(stem)) product += weight * weight;
  return product / (one.length * other.length || 1);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
