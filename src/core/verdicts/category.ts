import { termsOf } from '../features/hashed-terms.ts';
import type { Run } from '../features/run.ts';
import type { Category } from '../types.ts';
import { categoryInputs, checkedWeights, kindsOf, wordedCategories } from './category-inputs.ts';
import categoryWeights from './category-weights.json' with { type: 'json' };

/** The kind of promo, by a linear model over what the run looks like, what it talks of and its terms. */
export const categoryOf = (run: Run, values: ArrayLike<number>): Category => {
  const words = run.blocks.flatMap((facts) => [...facts.words]);
  const inputs = categoryInputs({ values, kinds: kindsOf(words), terms: termsOf(words) });
  let best: Category = 'ad';
  let bestScore = -Infinity;
  for (const category of wordedCategories) {
    const score = dot(model.weights[category], inputs);
    if (score > bestScore) [best, bestScore] = [category, score];
  }
  return best;
};

const model = checkedWeights(categoryWeights);

const dot = (weights: readonly number[], inputs: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < inputs.length; index++) sum += (weights[index] ?? 0) * (inputs[index] ?? 0);
  return sum;
};
