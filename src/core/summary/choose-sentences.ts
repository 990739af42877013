import { cosine, featureNames, type MeasuredSentence } from './sentence-features.ts';

/** Weights of a linear score for sentences, and of their likeness to sentences that are already chosen. */
export type SummaryWeights = {
  /** Points for each feature, by its name. */
  readonly features: Readonly<Record<string, number>>;
  /** Points taken off for a full likeness (cosine 1) to a chosen sentence. */
  readonly redundancy: number;
  /** Points added to each of the first `count` sentences. */
  readonly lead: number;
};

/**
 * Positions of the chosen sentences, ascending: those with the highest score, less their likeness to the ones already
 * chosen. A sentence that begins with what only another explains is taken together with that one, or not at all.
 */
export function chooseSentences(
  sentences: readonly MeasuredSentence[],
  weights: SummaryWeights,
  count: number,
): number[] {
  const scores = sentences.map(
    ({ features }, at) => scoreOf(features, weights) + (at < count ? weights.lead : 0),
  );
  const likeness = sentences.map(() => 0);
  const chosen: number[] = [];
  const isMissing = (at: number | undefined): at is number => at !== undefined && !chosen.includes(at);
  while (chosen.length < Math.min(count, sentences.length)) {
    const hasRoom = chosen.length + 1 < count;
    const isReady = (at: number): boolean => hasRoom || !isMissing(sentences[at]?.needs);
    const best = bestIndex(scores, likeness, { chosen, redundancy: weights.redundancy, isReady });
    const needs = sentences[best]?.needs;
    for (const pick of isMissing(needs) ? [needs, best] : [best]) {
      chosen.push(pick);
      raiseLikeness(likeness, sentences, pick);
    }
  }
  return chosen.sort((a, b) => a - b);
}

/** Counts the likeness to a sentence that is now chosen, where it is the highest so far. */
function raiseLikeness(likeness: number[], sentences: readonly MeasuredSentence[], pick: number): void {
  const terms = sentences[pick]?.terms ?? new Map<string, number>();
  for (const [at, sentence] of sentences.entries()) {
    likeness[at] = Math.max(likeness[at] ?? 0, cosine(terms, sentence.terms));
  }
}

/** Points of a sentence by its features alone. */
export function scoreOf(features: readonly number[], weights: SummaryWeights): number {
  let sum = 0;
  for (const [at, name] of featureNames.entries()) sum += (weights.features[name] ?? 0) * (features[at] ?? 0);
  return sum;
}

type Choice = {
  readonly chosen: readonly number[];
  readonly redundancy: number;
  readonly isReady: (at: number) => boolean;
};

function bestIndex(
  scores: readonly number[],
  likeness: readonly number[],
  { chosen, redundancy, isReady }: Choice,
): number {
  let best = -1;
  let bestValue = -Infinity;
  for (const [at, value] of scores.entries()) {
    const net = value - redundancy * (likeness[at] ?? 0);
    if (net > bestValue && !chosen.includes(at) && isReady(at)) {
      best = at;
      bestValue = net;
    }
  }
  return best;
}
