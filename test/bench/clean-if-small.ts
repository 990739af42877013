import { isVisibleByMarkup } from '../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../src/core/clean-page.ts';
import type { CleanedPage, Sureness } from '../../src/core/types.ts';

/** A page as the extension cleans it; too large a page is left alone, as there. */
export const cleanIfSmall = (page: Document, url: string, sureness?: Sureness): CleanedPage | undefined => {
  try {
    return cleanPage(page, { url, rules: [], isVisible: isVisibleByMarkup, sureness });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
