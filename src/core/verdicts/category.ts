import { termsOf } from '../features/hashed-terms.ts';
import { wordsIn, type Run } from '../features/run.ts';
import type { Category } from '../types.ts';
import { categoryInputs, checkedWeights, kindsOf, wordedCategories } from './category-inputs.ts';
import categoryWeights from './category-weights.json' with { type: 'json' };
import { logOdds } from './linear-model.ts';

/** The kind of promo, by a linear model over what the run looks like, what it talks of and its terms. */
export const categoryOf = (run: Run, values: ArrayLike<number>): Category => {
  const words = wordsIn(run);
  const inputs = categoryInputs({ values, kinds: kindsOf(words), terms: termsOf(words) });
  let best: Category = 'ad';
  let bestScore = -Infinity;
  for (const category of wordedCategories) {
    const score = logOdds({ bias: 0, weights: model.weights[category] }, inputs);
    if (score > bestScore) [best, bestScore] = [category, score];
  }
  return best;
};

const model = checkedWeights(categoryWeights);
