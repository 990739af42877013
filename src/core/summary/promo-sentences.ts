import { align, logOdds, type LinearModel } from '../verdicts/linear-model.ts';
import { measurePromoSentences, promoSentenceFeatureNames } from './promo-sentence-features.ts';
import type { StorySentence } from './sentence-features.ts';
import type { Story } from './summarize.ts';
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
 * paragraph. To leave a genuine sentence out of a summary costs little, so doubt is enough; but no more than half of
 * the sentences are left out, the most suspicious ones: a story may speak so as a whole.
 */
export function withoutPromoSentences(
  { title, promoProbabilities }: Pick<Story, 'title' | 'promoProbabilities'>,
  sentences: readonly StorySentence[],
): StorySentence[] {
  if (sentences.length < minSentences) return [...sentences];
  const own = measurePromoSentences(title, sentences).map((values) => clampOdds(logOdds(model, values)));
  const odds = sentences.map(({ paragraph }, at) => {
    const isBeside = (place: number): boolean => sentences[place]?.paragraph === paragraph;
    const judged = suspicionOf(promoProbabilities?.[paragraph] ?? 0);
    return (own[at] ?? 0) + judged + neighbor * neighborOdds(own, isBeside, at);
  });
  const median = odds.toSorted((one, other) => one - other)[Math.floor(odds.length / 2)];
  const limit = Math.max(maxOdds, median ?? maxOdds);
  return sentences.filter((_, at) => (odds[at] ?? 0) <= limit);
}

/** Fewer have no topic that a stranger among them could be told by. */
const minSentences = 5;

/** What the judge's doubt about the whole paragraph adds: its log-odds above those of an ordinary one. */
const suspicionOf = (probability: number): number =>
  Math.max(0, Math.log((probability + tiny) / (1 - probability + tiny)) + ordinaryOdds);
/** About one paragraph in 400 is a promo where nothing speaks for it. */
const ordinaryOdds = 6;
const tiny = 1e-6;

/** The higher log-odds of the two neighbors, where they stand in the same paragraph: promos are longer than a sentence. */
export const neighborOdds = (
  own: readonly number[],
  isBeside: (place: number) => boolean,
  at: number,
): number =>
  Math.max(-largestOdds, ...[at - 1, at + 1].filter(isBeside).map((place) => own[place] ?? -largestOdds));

export const clampOdds = (odds: number): number => Math.max(-largestOdds, Math.min(largestOdds, odds));
const largestOdds = 8;
