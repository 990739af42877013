import { isArticlePage } from '../../../src/core/article/is-article-page.ts';
import { isStory } from '../../../src/core/article/second-look/is-story.ts';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../../src/core/clean-page.ts';

/** What both looks say together. */
export function isTakenForArticle(page: Document, url: string): boolean {
  if (!isArticlePage(page, url)) return false;
  const cleaned = cleanPage(page, { url, rules: [], isVisible: isVisibleByMarkup });
  return cleaned !== undefined && isStory(cleaned, page, url);
}
