import { contentFeatureNames, promoFeatureNames } from '../features/measure-run.ts';
import contentForest from './content-forest.json' with { type: 'json' };
import { checkedForest } from './forest.ts';
import { align } from './linear-model.ts';
import promoForest from './promo-forest.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

/** The learned judges, ready to use, and the log-odds from which on they decide. */
export const model = {
  /** Content (positive) against furniture, for single blocks. */
  content: checkedForest(contentForest, contentFeatureNames),
  /** Promo (positive) against all else, for runs. */
  promo: checkedForest(promoForest, promoFeatureNames),
  /** Off-topic text behind the story (positive) against the story's last paragraphs. */
  filler: align(weights.filler, promoFeatureNames),
  thresholds: weights.thresholds,
} as const;

export type Thresholds = typeof weights.thresholds;
