import type { CleanedPage } from '../../types.ts';
import { measurePage } from '../article-page-features.ts';
import trained from '../article-page-weights.json' with { type: 'json' };
import { headlineNames, measureHeadline } from './headline-features.ts';
import { headingWordNames, measureHeadingWords } from './heading-words.ts';
import { measureReading, readingNames } from './reading-features.ts';
import { measureTrade, tradeNames } from './trade-features.ts';
import { measureWording, wordingNames } from './wording-features.ts';

/** All that is measured for the second look, in the order of `storyNames`. */
export function measureStory(cleaned: CleanedPage, page: Document, url: string): readonly number[] {
  const gate = measurePage(page, url) ?? [];
  return [
    ...gateNames.map((_, place) => gate[place] ?? 0),
    ...measureReading(cleaned),
    ...measureHeadline(page, cleaned),
    ...measureTrade(page),
    ...measureWording(page, cleaned),
    ...measureHeadingWords(page),
  ];
}

const gateNames = Object.keys(trained.weights);

export const storyNames: readonly string[] = [
  ...gateNames,
  ...readingNames,
  ...headlineNames,
  ...tradeNames,
  ...wordingNames,
  ...headingWordNames,
];
