import { headingWordNames } from '../../../src/core/article/second-look/heading-words.ts';
import { storyNames } from '../../../src/core/article/second-look/measure-story.ts';
import { termScore } from '../../../src/core/features/hashed-terms.ts';
import { byBucket } from '../corpus/fit-terms.ts';
import { hashOf } from '../corpus/folds.ts';
import { foldedFits } from '../corpus/term-models.ts';
import { madeFold, type MeasuredPage } from './measured-pages.ts';

/** What words of headings weigh for an article, one weight a bucket. */
export type HeadingModels = {
  readonly all: Int8Array;
  /** The weights that never saw the site of the page. */
  readonly blindTo: (page: MeasuredPage) => Int8Array;
};

/**
 * Learns the words of headings from all pages, and from those of all folds but one, for what other models learn from. All
 * pages of the corpus that are no articles are in English, so articles in other languages would teach the language.
 */
export function fitHeadings(pages: readonly MeasuredPage[]): HeadingModels {
  const known = pages.filter(isTelling).toSorted((one, other) => hashOf(one.id) - hashOf(other.id));
  const { all, without } = foldedFits(
    known.map(({ headingTerms, isArticle, fold }) => ({
      terms: headingTerms,
      isPositive: isArticle,
      group: fold,
    })),
    keptTerms,
  );
  return { all, blindTo: ({ fold }) => without(fold) };
}

/** The page with what these weights say of its headings, in the place of what the shipped ones say. */
export const withHeadingWords = (page: MeasuredPage, weights: Int8Array): MeasuredPage =>
  page.story
    ? { ...page, story: page.story.with(place, termScore(page.headingTerms, byBucket(weights))) }
    : page;

const [headingWords] = headingWordNames;
const place = storyNames.indexOf(headingWords);
/** With all of them, articles were told hardly better, by cross-validation over sites. */
const keptTerms = 2000;

/** Made pages are of made words. */
const isTelling = ({ fold, isArticle, lang }: MeasuredPage): boolean =>
  fold !== madeFold && (!isArticle || lang === 'en');
