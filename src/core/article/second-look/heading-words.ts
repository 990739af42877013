import { termScore, termsOf } from '../../features/hashed-terms.ts';
import { bucketsOf, weightsOf } from '../../features/term-weights.ts';
import { wordsOf } from '../../features/words.ts';
import { documentProperty, select, textOf } from '../safe-dom.ts';
import learned from './heading-weights.json' with { type: 'json' };

/**
 * What the title and the headings speak of, by learned words: those of a shop, a forum or a manual name what can be
 * had, said or looked up there. The words are English. In the order of `headingWordNames`.
 */
export function measureHeadingWords(page: Document): readonly number[] {
  return [/* headingWords */ termScore(headingTerms(page), headingWeight)];
}

export const headingWordNames = ['headingWords'] as const;

/** Hashed words of the page's title and headings and pairs of them, each once. */
export function headingTerms(page: Document): number[] {
  const headings = select(page, headingSelector).slice(0, maxHeadings);
  const texts = headings.map((heading) => textOf(heading).trim().slice(0, maxHeadingChars));
  return termsOf(wordsOf([documentProperty(page, 'title'), ...texts].join('\n')));
}

const headingSelector = 'h1,h2,h3,h4';
const maxHeadings = 80;
const maxHeadingChars = 200;
const headingWeight = weightsOf(bucketsOf(learned), learned.article);
