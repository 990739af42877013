import { wordsIn, type Run } from '../features/run.ts';
import { weightedTerms } from '../features/term-weights.ts';
import type { Category } from '../types.ts';
import { categoryInputs, checkedWeights, kindsOf, termKindsOf, wordedCategories } from './category-inputs.ts';
import categoryWeights from './category-weights.json' with { type: 'json' };
import { logOdds } from './linear-model.ts';

/** The kind of promo, by a linear model over what the run looks like, what it talks of and its terms. */
export const categoryOf = ({ blocks, terms }: Run, values: ArrayLike<number>): Category => {
  const inputs = categoryInputs({ values, kinds: kindsOf(wordsIn(blocks)) });
  const scores = wordedCategories.map((name) => logOdds({ bias: 0, weights: model.weights[name] }, inputs));
  for (const term of terms) {
    const known = termKinds.get(term);
    if (known) scores[known.kind] = (scores[known.kind] ?? 0) + known.strength / Math.sqrt(terms.length);
  }
  return wordedCategories[scores.indexOf(Math.max(...scores))] ?? 'ad';
};

const model = checkedWeights(categoryWeights, weightedTerms.length);
const termKinds = termKindsOf(model.terms, weightedTerms);
