import { attributeOf, select } from '../safe-dom.ts';
import { logOf } from './text-measures.ts';

/**
 * What the links, forms and class names of the page are for: sharing and commenting on a story, or buying, calling,
 * posting and looking up. In the order of `tradeNames`.
 */
export function measureTrade(page: Document): readonly number[] {
  const links = select(page, 'a[href]').map((link) =>
    attributeOf(link, 'href').slice(0, maxHrefChars).toLowerCase(),
  );
  const named = select(page, '[class],[id]').slice(0, maxElements);
  const names = named.map((element) => `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
  const text = names.join('\n').toLowerCase();
  const fields = select(page, 'form').map((form) => select(form, fieldSelector).length);
  return [
    ...linkPatterns.map((pattern) => logOf(links.filter((href) => pattern.test(href)).length)),
    /* pageLinks */ logOf(links.length),
    /* largestForm */ logOf(Math.max(0, ...fields)),
    ...nameWords.map((word) => Math.min(manyNames, logOf(text.split(word).length - 1))),
  ];
}

/** Example of each: a share button, a phone number, a cart, a member of a forum, a reply, a manual. */
const linkPatterns = [
  /sharer|intent\/(?:tweet|post)|twitter\.com\/share|wa\.me\/\?|whatsapp:\/\/send|pin\/create|mailto:\?|reddit\.com\/submit|t\.me\/share|linkedin\.com\/(?:share|cws)/u,
  /^tel:/u,
  /\/cart\b|checkout|basket|warenkorb/u,
  /\/(?:users?|members?|u|profile)[/.?]/u,
  /reply|quote|posting\.php/u,
  /\/docs?\/|\/edit\/|\/blob\/|\/api\//u,
];
const linkNames = ['shareLinks', 'phoneLinks', 'cartLinks', 'memberLinks', 'replyLinks', 'manualLinks'];

const nameWords = [
  'comment',
  'author',
  'share',
  'article',
  'user',
  'price',
  'product',
  'forum',
  'message',
  'filter',
  'avatar',
  'contact',
];
const nameNames = nameWords.map((word) => `${word}Names`);

export const tradeNames: readonly string[] = [...linkNames, 'pageLinks', 'largestForm', ...nameNames];

const maxHrefChars = 300;
const maxElements = 10_000;
/** Log of so many names that more say nothing. */
const manyNames = 8;
const fieldSelector = 'input:not([type="hidden"]),select,textarea';
