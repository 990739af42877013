import { attributeOf, select } from '../../src/core/article/safe-dom.ts';

/** The address that the page gives itself: a saved file has none. */
export const addressOf = (page: Document): string | undefined => {
  const [link] = select(page, 'link[rel=canonical][href]');
  const [meta] = select(page, 'meta[property="og:url"][content]');
  const stated = (link && attributeOf(link, 'href')) || (meta && attributeOf(meta, 'content')) || '';
  return /^https?:/u.test(stated) && URL.canParse(stated) ? stated : undefined;
};
