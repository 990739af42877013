import { termScore } from '../../../src/core/features/hashed-terms.ts';
import { fitLogistic, type Example } from '../../../src/core/learning/logistic-regression.ts';
import { promoSentenceFeatureNames } from '../../../src/core/summary/promo-sentence-features.ts';
import {
  clampOdds,
  neighborOdds,
  type PromoSentenceWeights,
} from '../../../src/core/summary/promo-sentences.ts';
import { logOdds } from '../../../src/core/verdicts/linear-model.ts';
import { byBucket } from './fit-terms.ts';
import { hashOf } from './folds.ts';
import type { GluedSentence } from './glued-promos.ts';
import { fitsWithout, keptTerms, termFolds } from './term-models.ts';

/** A story with a promo glued into it. */
export type GluedStory = {
  readonly story: string;
  readonly family: string;
  readonly sentences: readonly GluedSentence[];
};

/**
 * Learns what tells sentences of promos from those of the stories that they are glued into. The limit is set so that a
 * given share of the genuine sentences near the top, where summaries come from, is left out of them.
 */
export const fitPromoSentences = (stories: readonly GluedStory[]): PromoSentenceWeights => {
  const rows = rowsOf(stories);
  const { bias, weights } = fitLogistic(examplesOf(rows), penalty);
  const own = rows.map(({ values }) => clampOdds(logOdds({ bias, weights }, values)));
  const pairs = rows.map((row, at) => ({
    ...row,
    values: Float64Array.of(own[at] ?? 0, besideOf(rows, own, at)),
  }));
  const both = fitLogistic(examplesOf(pairs), penalty);
  const neighbor = rounded((both.weights[1] ?? 0) / (both.weights[0] ?? 1));
  const genuine = pairs
    .filter(({ isPromo, place }) => isPromo === false && place < earlySentences)
    .map(({ values: [itself = 0, beside = 0] }) => itself + neighbor * beside)
    .toSorted((one, other) => one - other);
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      promoSentenceFeatureNames.map((name, at) => [name, rounded(weights[at] ?? 0)]),
    ),
    neighbor,
    maxOdds: rounded(genuine[Math.floor(genuine.length * (1 - leftOutShare))] ?? 0),
  };
};

const penalty = 4;
const earlySentences = 8;
const leftOutShare = 0.05;
/** Genuine sentences far from the top are many, and seldom in a summary. */
const lateWeight = 0.25;
const rounded = (value: number): number => Math.round(value * 100) / 100;

type Row = {
  readonly story: number;
  readonly paragraph: number;
  readonly place: number;
  readonly isPromo: boolean | undefined;
  readonly values: Float64Array;
};

const examplesOf = (rows: readonly Row[]): Example[] =>
  rows.flatMap(({ values, isPromo, place }) => {
    if (isPromo === undefined) return [];
    return [{ values, isPositive: isPromo, weight: isPromo || place < earlySentences ? 1 : lateWeight }];
  });

const besideOf = (rows: readonly Row[], own: readonly number[], at: number): number =>
  neighborOdds(
    own,
    (place) => rows[place]?.story === rows[at]?.story && rows[place]?.paragraph === rows[at]?.paragraph,
    at,
  );

const termsPlace = promoSentenceFeatureNames.indexOf('terms');

/** All sentences, the score of their terms by weights that saw neither their story nor their kind of promo. */
const rowsOf = (stories: readonly GluedStory[]): Row[] => {
  const foldOf = (story: GluedStory, { isPromo }: GluedSentence): number =>
    hashOf(isPromo === true ? story.family : story.story) % termFolds;
  const examples = stories.flatMap((story) =>
    story.sentences.flatMap((sentence) => {
      const { terms, isPromo } = sentence;
      return isPromo === undefined ? [] : [{ terms, isPositive: isPromo, group: foldOf(story, sentence) }];
    }),
  );
  const weightsWithout = fitsWithout(examples, keptTerms.promo);
  return stories.flatMap((story, index) =>
    story.sentences.map((sentence, place) => {
      const values = Float64Array.from(sentence.values);
      values[termsPlace] = termScore(sentence.terms, byBucket(weightsWithout(foldOf(story, sentence)) ?? []));
      return { story: index, paragraph: sentence.paragraph, place, isPromo: sentence.isPromo, values };
    }),
  );
};
