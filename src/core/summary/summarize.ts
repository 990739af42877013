import {
  cosine,
  featureNames,
  measureSentences,
  type MeasuredSentence,
  type StorySentence,
} from './sentence-features.ts';
import { primaryLanguage, splitIntoSentences } from './split-into-sentences.ts';
import trained from './weights.json';

export type Story = {
  readonly title: string;
  /** BCP 47 tag; empty where it is not known. */
  readonly lang: string;
  readonly paragraphs: readonly string[];
};

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
 * The sentences that tell most of a story, in its order: those with the highest linear score, less their likeness to
 * the ones already chosen (maximal marginal relevance, Carbonell and Goldstein 1998).
 *
 * @param count How many sentences at most; fewer where the story has fewer.
 */
export function summarize(story: Story, count = defaultSummaryLength): StorySentence[] {
  const sentences = splitStory(story);
  if (sentences.length <= count) return sentences;
  const measured = measureSentences(story.title, sentences, primaryLanguage(story.lang));
  return chooseSentences(measured, trained, count).flatMap((at) => sentences[at] ?? []);
}

export const defaultSummaryLength = 3;

/** The sentences of a story, each once, up to `maxSentences`. */
export function splitStory({ lang, paragraphs }: Story): StorySentence[] {
  const seen = new Set<string>();
  const sentences: StorySentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const [at, sentence] of splitIntoSentences(text, lang).entries()) {
      if (seen.has(sentence) || !hasLetter.test(sentence)) continue;
      seen.add(sentence);
      sentences.push({ text: sentence, paragraph, opensParagraph: at === 0 });
    }
    if (sentences.length >= maxSentences) break;
  }
  return sentences.slice(0, maxSentences);
}

/** What tells most of a story stands in its first sentences; a book of 5 MB is not read to its end. */
const maxSentences = 600;
/** Example: not `* * *`. */
const hasLetter = /[\p{L}\p{N}]/u;

/** Positions of the chosen sentences, ascending. */
export function chooseSentences(
  sentences: readonly MeasuredSentence[],
  weights: SummaryWeights,
  count: number,
): number[] {
  const scores = sentences.map(
    ({ features }, at) => score(features, weights) + (at < count ? weights.lead : 0),
  );
  const likeness = sentences.map(() => 0);
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, sentences.length)) {
    const best = bestIndex(scores, likeness, { chosen, redundancy: weights.redundancy });
    chosen.push(best);
    const terms = sentences[best]?.terms ?? new Map<string, number>();
    for (const [at, sentence] of sentences.entries()) {
      likeness[at] = Math.max(likeness[at] ?? 0, cosine(terms, sentence.terms));
    }
  }
  return chosen.sort((a, b) => a - b);
}

function score(features: readonly number[], weights: SummaryWeights): number {
  let sum = 0;
  for (const [at, name] of featureNames.entries()) sum += (weights.features[name] ?? 0) * (features[at] ?? 0);
  return sum;
}

type Choice = { readonly chosen: readonly number[]; readonly redundancy: number };

function bestIndex(
  scores: readonly number[],
  likeness: readonly number[],
  { chosen, redundancy }: Choice,
): number {
  let best = -1;
  let bestValue = -Infinity;
  for (const [at, value] of scores.entries()) {
    const net = value - redundancy * (likeness[at] ?? 0);
    if (net > bestValue && !chosen.includes(at)) {
      best = at;
      bestValue = net;
    }
  }
  return best;
}
