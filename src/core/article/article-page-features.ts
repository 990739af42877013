import { measureAddress } from './article-page-address.ts';
import { readMarks, type Select } from './article-page-marks.ts';
import { measureTexts } from './article-page-texts.ts';

/**
 * Measures what tells an article page from others, without layout and without trust in the page: its own
 * properties are not read, so that an `<img name="querySelectorAll">` changes nothing.
 *
 * @returns Numbers from 0 to about 1 in the order of the weights, or `undefined` where the page has no prose.
 */
export function measurePage(page: Document, url: string): readonly number[] | undefined {
  // A page can put an element in the place of its own methods, but not in that of the prototype.
  const { querySelectorAll, getElementsByTagName, createTreeWalker } = Object.getPrototypeOf(
    page,
  ) as Document;
  const { story, hasDate } = measureTexts(createTreeWalker.call(page, page, showText));
  if (story === 0) return undefined;
  const select: Select = (selector) => querySelectorAll.call(page, selector);
  const count = (tag: string): number => getElementsByTagName.call(page, tag).length;
  const { meta, properties, names, body, jsonTypes } = readMarks(select);
  const storyShare = story / (story + count('a') * menuLinkChars + shortStoryChars);
  const bareStory = Math.max(0, storyShare - halfShare) / halfShare;
  // A list, because names would stand twice in the smallest script of the extension; the weights name the places.
  return [
    /* markedArticle */ articleType.test(jsonTypes) || properties.includes('articlebody'),
    /* markedProduct */ productType.test(jsonTypes),
    /* markedOther */ otherType.test(jsonTypes),
    /* openGraphArticle */ meta.includes('og:type\narticle'),
    /* openGraphSite */ meta.includes('og:type\nwebsite'),
    /* openGraphProduct */ productMeta.test(meta),
    /* author */ authorLine.test(meta) || authorLine.test(properties),
    /* newsKeywords */ meta.includes('news_keywords'),
    /* postTags */ tagLine.test(properties),
    /* buttons */ logCount(count('button')),
    /* code */ logCount(count('pre') + count('code')),
    /* figure */ count('figure') > 0,
    /* articles */ Math.max(0, logCount(count('article')) - fewArticles),
    /* times */ count('time') > fewTimes,
    /* comments */ countNames(names, ['comment']),
    /* bylines */ names.includes('byline') || names.includes('author'),
    /* articleNames */ countNames(names, ['article']),
    /* pushNames */ countNames(names, ['hero', 'cta', 'btn']),
    /* cart */ names.includes('cart'),
    /* pages */ names.includes('pagination') || nextLine.test(properties),
    /* singleBody */ singlePage.test(body),
    /* otherBody */ otherPage.test(body),
    /* story */ Math.min(1, Math.log2(1 + story / shortStoryChars) / maxLogStory),
    /* bareStory */ bareStory,
    /* noDate: a page that is nothing but a story may leave its date out. */ hasDate ? 0 : 1 - bareStory,
    ...(measureAddress(url) ?? measureAddress(canonicalAddress(select)) ?? []),
  ].map(Number);
}

const maxLogCount = 5;
const fewArticles = 0.4;
const fewTimes = 8;
const shortStoryChars = 200;
const maxLogStory = 5;
const menuLinkChars = 30;
const halfShare = 0.5;
const showText = 4;

/** Example: `NewsArticle,`. */
const articleType = /(?:Article|BlogPosting),/u;
const productType = /Product|Offer|AggregateRating/u;
const otherType =
  /ItemList,|CollectionPage|SearchResults|Discussion|QAPage|LocalBusiness|Service|SoftwareApp/u;
const productMeta = /^og:type\n.*product/mu;
const authorLine = /^(?:article:)?author$/mu;
const tagLine = /^(?:category )?tag$/mu;
const nextLine = /^next$/mu;
/** Example: `post-template single-post`. */
const singlePage = /single|postid|article|story|type-post/u;
/** Example: `archive category`. */
const otherPage =
  /archive|category|product|page-id|page-template|\bhome\b|tax-|search|shop|forum|collection/u;

const logCount = (count: number): number => Math.min(1, Math.log2(1 + count) / maxLogCount);

const countNames = (names: string, words: readonly string[]): number =>
  logCount(words.reduce((sum, word) => sum + names.split(word).length - 1, 0));

/** A saved page has a local address and may still name its own. */
const canonicalAddress = (select: Select): string =>
  select('link[rel="canonical" i]')[0]?.getAttribute('href') ?? '';
