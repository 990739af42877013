import { termsOf } from '../features/hashed-terms.ts';
import { total, type Run } from '../features/run.ts';
import { categories, type Category } from '../types.ts';
import categoryWeights from './category-weights.json' with { type: 'json' };

/** Filler is not told by its words: `filler-candidates.ts` finds it by its place. */
export const wordedCategories = categories.filter(
  (category): category is Exclude<Category, 'filler'> => category !== 'filler',
);

/** Terms of the promo judge are folded into this many buckets here: 12 categories need coarser words. */
export const categoryBuckets = 2048;

/** The kind of promo, by a linear model over hashed terms and what the run links to. */
export const categoryOf = (run: Run): Category => {
  const terms = categoryTerms(run);
  let best: Category = 'ad';
  let bestScore = -Infinity;
  for (const category of wordedCategories) {
    const weights: readonly number[] = categoryWeights[category];
    const score = terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
    if (score > bestScore) [best, bestScore] = [category, score];
  }
  return best;
};

/** Buckets of a run's words, and of words in capitals that stand for its links and fields. */
export const categoryTerms = (run: Run): number[] => {
  const words = run.blocks.flatMap((facts) => [...facts.words]);
  const links = (key: 'count' | 'away' | 'story' | 'platform' | 'paid'): number =>
    total(run.blocks, (facts) => facts.links[key]);
  const linkChars = total(run.blocks, (facts) => facts.links.chars);
  const traits = [
    'ANY',
    ...(links('story') > 0 ? ['STORY'] : []),
    ...(links('story') > 0 && linkChars > run.chars / 2 ? ['STORYLINK'] : []),
    ...(links('platform') > 0 ? ['PLATFORM'] : []),
    ...(links('away') > 0 ? ['AWAY'] : []),
    ...(links('paid') > 0 ? ['PAID'] : []),
    ...(run.blocks.some(({ hasField }) => hasField) ? ['FIELD'] : []),
    ...(run.blocks.some(({ prices }) => prices > 0) ? ['PRICE'] : []),
    ...run.blocks.flatMap(({ signs }) => (signs.lead ? [`LEAD ${signs.lead}`] : [])),
  ];
  return [...termsOf(words), ...traits.flatMap((trait) => termsOf([trait]))].map(
    (term) => term % categoryBuckets,
  );
};
