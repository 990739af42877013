import { measurePage } from './article-page-features.ts';
import trained from './article-page-weights.json';

/**
 * Is the page a news article or something like it, so that reading it is worth the cost? Cheap: no layout, no clone.
 *
 * @param url The address of the page; a local or malformed one says nothing.
 */
export function isArticlePage(page: Document, url: string): boolean {
  return articlePageProbability(page, url) >= trained.threshold;
}

/** Probability from 0 to 1 that the page is an article, by logistic regression; 0 where it has no prose. */
export function articlePageProbability(page: Document, url: string): number {
  const features = measurePage(page, url);
  if (!features) return 0;
  const weights = Object.values(trained.weights);
  const logOdds = features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), trained.bias);
  return 1 / (1 + Math.exp(-logOdds));
}
