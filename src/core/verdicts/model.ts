import { fillerFeatureNames } from '../features/measure-filler.ts';
import { contentFeatureNames, promoFeatureNames } from '../features/measure-run.ts';
import contentForest from './content-forest.json' with { type: 'json' };
import fillerForest from './filler-forest.json' with { type: 'json' };
import { checkedForest } from '../learning/forest.ts';
import { align } from './linear-model.ts';
import ownPromoForest from './own-promo-forest.json' with { type: 'json' };
import promoForest from './promo-forest.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

/** The learned judges, ready to use, and the log-odds from which on they decide. */
export const model = {
  /** Content (positive) against furniture, for single blocks. */
  content: checkedForest(contentForest.forest, contentFeatureNames),
  /** Promo from elsewhere (positive) against all else, for runs. */
  promo: checkedForest(promoForest.forest, promoFeatureNames),
  /** The publisher's own boxes (positive): other stories, newsletters, channels; for runs. */
  own: checkedForest(ownPromoForest.forest, contentFeatureNames),
  /** Off-topic text behind the story (positive) against the story's last paragraphs. */
  filler: {
    linear: align(weights.filler, fillerFeatureNames),
    trees: checkedForest(fillerForest.forest, fillerFeatureNames),
  },
  thresholds: weights.thresholds,
  calibration: weights.calibration,
} as const;

export type Thresholds = typeof weights.thresholds;

/** Log-odds times `slope` plus `bias` come true as often as they say. */
export type Calibration = { readonly bias: number; readonly slope: number };
