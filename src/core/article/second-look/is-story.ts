import type { CleanedPage } from '../../types.ts';
import { checkedForest } from '../../learning/forest.ts';
import { forestOdds } from '../../learning/forest-odds.ts';
import { probabilityOf } from '../../verdicts/linear-model.ts';
import { measureStory, storyNames } from './measure-story.ts';
import trained from './story-forest.json' with { type: 'json' };

/**
 * The second look: is the page, now that it has been read, one story? The gate lets doubtful pages through, because
 * it must be cheap; here what Readability kept decides, before anything is hidden.
 *
 * @param url The address of the page; a local or malformed one says nothing.
 */
export function isStory(cleaned: CleanedPage, page: Document, url: string): boolean {
  return storyProbability(cleaned, page, url) >= trained.forest.threshold;
}

/** Probability from 0 to 1 that the page is an article. */
export function storyProbability(cleaned: CleanedPage, page: Document, url: string): number {
  return probabilityOf(forestOdds(forest, measureStory(cleaned, page, url)));
}

const forest = checkedForest(trained.forest, storyNames);
