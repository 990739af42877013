import { align, logOdds, type LinearModel } from '../verdicts/linear-model.ts';
import { measurePromoSentences, promoSentenceFeatureNames } from './promo-sentence-features.ts';
import type { StorySentence } from './sentence-features.ts';
import trained from './weights.json';

/** A linear model of a sentence by itself, and what is made of it. */
export type PromoSentenceWeights = LinearModel & {
  /** How much the more suspicious neighbor counts beside the sentence itself. */
  readonly neighbor: number;
  /** Sentences above are left out of summaries. */
  readonly maxOdds: number;
};

const { neighbor, maxOdds, ...linear }: PromoSentenceWeights = trained.promos;
const model = align(linear, promoSentenceFeatureNames);

/**
 * The sentences of a story without those that are likely to come from a promo, as a site or a plug-in glues one into a
 * paragraph. To leave a genuine sentence out of a summary costs little, so doubt is enough. A story that sounds so as a
 * whole is about such things, and stays whole.
 */
export function withoutPromoSentences(title: string, sentences: readonly StorySentence[]): StorySentence[] {
  const own = measurePromoSentences(title, sentences).map((values) => clampOdds(logOdds(model, values)));
  const telling = sentences.filter(({ paragraph }, at) => {
    const isBeside = (place: number): boolean => sentences[place]?.paragraph === paragraph;
    return (own[at] ?? 0) + neighbor * neighborOdds(own, isBeside, at) <= maxOdds;
  });
  return telling.length * 2 >= sentences.length ? telling : [...sentences];
}

/** The higher log-odds of the two neighbors, where they stand in the same paragraph: promos are longer than a sentence. */
export const neighborOdds = (
  own: readonly number[],
  isBeside: (place: number) => boolean,
  at: number,
): number =>
  Math.max(-largestOdds, ...[at - 1, at + 1].filter(isBeside).map((place) => own[place] ?? -largestOdds));

export const clampOdds = (odds: number): number => Math.max(-largestOdds, Math.min(largestOdds, odds));
const largestOdds = 8;
