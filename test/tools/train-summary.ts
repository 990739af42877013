import { writeFileSync } from 'node:fs';
import { chooseSentences, type SummaryWeights } from '../../src/core/summary/choose-sentences.ts';
import {
  featureNames,
  measureSentences,
  type MeasuredSentence,
} from '../../src/core/summary/sentence-features.ts';
import { primaryLanguage } from '../../src/core/summary/primary-language.ts';
import { splitStory } from '../../src/core/summary/summarize.ts';
import { rouge, tokensOf } from '../bench/rouge.ts';
import { collectGlued } from './corpus/collect-glued.ts';
import { fitPromoSentences } from './corpus/fit-promo-sentences.ts';
import { readSummaryExamples, type SummaryExample } from './summary-corpus.ts';

const weightsPath = new URL('../../src/core/summary/weights.json', import.meta.url);

/**
 * Learns `src/core/summary/weights.json` from the training part of the summaries: the same bytes on every run.
 *
 * @throws Error where there is no corpus.
 */
export async function trainSummary(folder: string): Promise<void> {
  const examples = readSummaryExamples();
  if (!examples)
    throw new Error('There are no summaries to learn from: set STET_CORPUS to the corpus folder.');
  const articles = examples.filter(({ isHeldOut }) => !isHeldOut).flatMap(toArticle);
  const features = learnFeatureWeights(articles);
  const candidates = redundancies.flatMap((redundancy) =>
    leads.map((lead) => ({ features, redundancy, lead })),
  );
  const [best] = candidates
    .map((weights) => ({ weights, gain: balancedGain(articles, weights) }))
    .sort((a, b) => b.gain - a.gain);
  if (!best) throw new Error('There is no candidate for the weights.');
  const promos = fitPromoSentences(await collectGlued(folder, examples));
  writeFileSync(weightsPath, `${JSON.stringify({ ...best.weights, promos }, undefined, 2)}\n`);
}

const redundancies = [0.1, 0.2, 0.3, 0.6];
const leads = [0.3, 0.4, 0.5, 0.6, 0.7];
const summarySentences = 3;

type Article = {
  readonly example: SummaryExample;
  readonly measured: readonly MeasuredSentence[];
  /** Probability for each sentence that it stands in the best summary, by its overlap with the reference. */
  readonly targets: readonly number[];
  readonly leadScore: number;
};

function toArticle(example: SummaryExample): Article[] {
  const { story, sentences, reference } = example;
  if (sentences.length <= summarySentences) return [];
  const measured = measureSentences(story.title, splitStory(story), primaryLanguage(story.lang));
  const gains = sentences.map((sentence) => gainOf(sentence, reference));
  return [
    {
      example,
      measured,
      targets: softmax(gains.map((gain) => gain / targetTemperature)),
      leadScore: scoreOf(example, [0, 1, 2]),
    },
  ];
}

const targetTemperature = 0.06;

/** ROUGE-1 and ROUGE-2 of a summary of three sentences that are all like this one. */
function gainOf(sentence: string, reference: readonly string[]): number {
  const found = tokensOf(sentence);
  const wanted = reference.flatMap(tokensOf);
  const shared = (length: number): number => countShared(grams(found, length), grams(wanted, length));
  const one = (2 * summarySentences * shared(1)) / (summarySentences * found.length + wanted.length);
  const two = (2 * summarySentences * shared(2)) / (summarySentences * (found.length - 1) + wanted.length);
  return (one + two) / 2;
}

const grams = (tokens: readonly string[], length: number): string[] =>
  tokens.slice(length - 1).map((_, at) => tokens.slice(at, at + length).join(' '));

function countShared(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const gram of wanted) left.set(gram, (left.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of found) {
    const count = left.get(gram) ?? 0;
    if (count > 0) shared++;
    left.set(gram, count - 1);
  }
  return shared;
}

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Listwise softmax regression by Adam on the whole training part; large sources count by the root of their size. */
function learnFeatureWeights(articles: readonly Article[]): Record<string, number> {
  const shares = sourceShares(articles);
  const weights = featureNames.map(() => 0);
  const mean = featureNames.map(() => 0);
  const square = featureNames.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const rate = step > steps * steadyShare ? lastRate : firstRate;
    for (const [at, slope] of gradient(articles, shares, weights).entries()) {
      const first = (mean[at] = meanDecay * (mean[at] ?? 0) + (1 - meanDecay) * slope);
      const second = (square[at] = squareDecay * (square[at] ?? 0) + (1 - squareDecay) * slope * slope);
      const direction =
        first / (1 - meanDecay ** step) / (Math.sqrt(second / (1 - squareDecay ** step)) + tiny);
      weights[at] = (weights[at] ?? 0) - rate * direction;
    }
  }
  return Object.fromEntries(featureNames.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))]));
}

const steps = 250;
const steadyShare = 0.7;
const firstRate = 0.1;
const lastRate = 0.03;
const meanDecay = 0.9;
const squareDecay = 0.99;
const tiny = 1e-8;
const ridge = 1e-4;

function gradient(
  articles: readonly Article[],
  shares: ReadonlyMap<string, number>,
  weights: readonly number[],
): number[] {
  const sum = weights.map((weight) => ridge * weight);
  for (const { example, measured, targets } of articles) {
    const share = shares.get(example.source) ?? 0;
    const chances = softmax(measured.map(({ features }) => dot(features, weights)));
    for (const [row, { features }] of measured.entries()) {
      const error = share * ((chances[row] ?? 0) - (targets[row] ?? 0));
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + error * (features[at] ?? 0);
    }
  }
  return sum;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The share of one article of each source in the sum over all. */
function sourceShares(articles: readonly Article[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { example } of articles) sizes.set(example.source, (sizes.get(example.source) ?? 0) + 1);
  const total = [...sizes.values()].reduce((sum, size) => sum + Math.sqrt(size), 0);
  return new Map([...sizes].map(([source, size]) => [source, 1 / Math.sqrt(size) / total]));
}

/** Gain over the first three sentences, averaged over the sources; a source that loses counts several times. */
function balancedGain(articles: readonly Article[], weights: SummaryWeights): number {
  const shares = sourceShares(articles);
  const gains = new Map<string, number>();
  for (const { example, measured, leadScore } of articles) {
    const gain = scoreOf(example, chooseSentences(measured, weights, summarySentences)) - leadScore;
    const { source } = example;
    gains.set(source, (gains.get(source) ?? 0) + gain * (shares.get(source) ?? 0));
  }
  return [...gains.values()].reduce((sum, gain) => sum + (gain < 0 ? lossFactor * gain : gain), 0);
}

const lossFactor = 4;

function scoreOf({ sentences, reference }: SummaryExample, chosen: readonly number[]): number {
  const { one, two, lsum } = rouge(
    chosen.map((at) => sentences[at] ?? ''),
    reference,
  );
  return (one + two + lsum) / 3;
}
