import { describe, expect, it } from 'vitest';
import { weightedTerms } from '../../../src/core/features/term-weights.ts';
import { measureAll } from '../../../src/core/features/measure-run.ts';
import { categoryOf } from '../../../src/core/verdicts/category.ts';
import { checkedWeights } from '../../../src/core/verdicts/category-inputs.ts';
import categoryWeights from '../../../src/core/verdicts/category-weights.json' with { type: 'json' };
import type { Category } from '../../../src/core/types.ts';
import { runIn } from '../features/measure.ts';

const story = [
  'The council of Averill voted on Tuesday to rebuild the harbor wall, said Mayor Ines Tallow.',
  'Engineers had warned in March that the wall would not stand another winter of storms.',
].map((text) => `<p>${text}</p>`);

const categoryIn = (promo: string): Category => {
  const run = runIn(`${story[0]}${promo}${story[1]}`);
  return categoryOf(run, measureAll([run])[0] ?? []);
};

describe('the category of a promo', () => {
  it.each<[Category, string]>([
    ['scam', '<p data-run>🎁 Unlock premium logins for free today: working passwords, limited slots!</p>'],
    ['gambling', '<p data-run>Spin the slots at Corsair Casino and double your first deposit.</p>'],
    [
      'newsletter',
      '<p data-run>Sign up for our newsletter and get the harbor in your inbox every morning.</p>',
    ],
    ['app', '<p data-run>Download our app for Android and iPhone to read on the go.</p>'],
    ['related', '<p data-run>Read also: <a href="/news/2026/05/gulls">Why the gulls moved inland</a></p>'],
    [
      'donate',
      '<p data-run>Our reporting depends on you. Please donate: each gift keeps this paper free.</p>',
    ],
    ['interact', '<p data-run>What do you think? Leave a comment below and join the discussion.</p>'],
    [
      'subscribe',
      '<p data-run>Subscribe now for unlimited access to all stories. Already a subscriber? Log in.</p>',
    ],
    [
      'social',
      '<p data-run>Follow us on <a href="https://www.facebook.com/averill">Facebook</a> and Instagram.</p>',
    ],
  ])('is %s for %s', (category, promo) => {
    expect(categoryIn(promo)).toBe(category);
  });
});

it.each(['features', 'kinds'] as const)('weights for other %s are refused', (part) => {
  const other = { ...categoryWeights, [part]: [...categoryWeights[part], 'another'] };
  expect(() => checkedWeights(other, weightedTerms.length)).toThrow(/npm run train/u);
});

it('weights for other terms are refused', () => {
  expect(() => checkedWeights(categoryWeights, weightedTerms.length + 1)).toThrow(/npm run train/u);
});
