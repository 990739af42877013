import type { Article } from '../types.ts';
import { articleRegion } from './article-region.ts';
import { withRenamedElements } from './renamed-elements.ts';
import { attributeOf, documentProperty, select, textOf } from './safe-dom.ts';
import { statedText, type StatedText } from './stated-text.ts';
import { storyUnderHeadline } from './story-under-headline.ts';
import { readTraced } from './traced-readability.ts';

/** Past this many elements a page is not read: the work would be felt. */
export const maxElements = 65_536;

/** What Readability found: the story's data and which live elements it kept. */
export type Reading = {
  readonly article: Article;
  /** The live element that holds the story. */
  readonly region: Element;
  /** Live elements that stand in Readability's output. */
  readonly keptElements: ReadonlySet<Element>;
  /** Readability's text without white space, to look up text that has no element of its own. */
  readonly keptText: string;
  /** What the page's metadata states of the story's text. */
  readonly stated: StatedText;
};

/**
 * Runs Readability on a clone of the page and maps what it kept back to the live elements. Where that stands beside
 * the story, as comments do, what stands around the headline is taken in its place.
 *
 * @returns `undefined` where Readability finds no story, or none that bears text.
 * @throws RangeError where the page has more than `maxElements` elements.
 */
export const readArticle = (page: Document): Reading | undefined => {
  const liveElements = select(page, '*');
  if (liveElements.length > maxElements) {
    throw new RangeError(
      `The page has ${liveElements.length} elements; more than ${maxElements} are not read.`,
    );
  }
  if (!documentProperty(page, 'body')) return undefined;
  const traced = readTraced(page);
  if (!traced) return undefined;
  const { found, places } = traced;
  const kept = new Set<Element>();
  for (const place of places) {
    const live = liveElements[place];
    if (live) kept.add(live);
  }
  const keptText = (found.textContent ?? '').replace(whiteSpace, '');
  const keptElements = withRenamedElements(kept, { liveElements, keptText });
  const region = articleRegion(keptElements);
  if (!region) return undefined;
  const article = {
    title: oneLine(found.title ?? ''),
    byline: oneLine(found.byline ?? '') || undefined,
    siteName: oneLine(found.siteName ?? '') || undefined,
    publishedTime: oneLine(found.publishedTime ?? '') || undefined,
    lang: languageOf(page, found.lang),
    dir: directionOf(page, found.dir),
  };
  const stated = statedText(page);
  const story = storyUnderHeadline(page, {
    title: article.title,
    description: stated.description,
    region,
  });
  return story
    ? { article, ...story, keptText: textOf(story.region).replace(whiteSpace, ''), stated }
    : { article, region, keptElements, keptText, stated };
};

const whiteSpace = /\s+/gu;

const oneLine = (text: string): string => text.replace(whiteSpace, ' ').trim();

const languageOf = (page: Document, found: string | null | undefined): string => {
  if (found) return found;
  const root = documentProperty(page, 'documentElement');
  return attributeOf(root, 'lang') || attributeOf(root, 'xml:lang');
};

const directionOf = (page: Document, found: string | null | undefined): 'ltr' | 'rtl' => {
  if (found === 'rtl' || found === 'ltr') return found;
  const root = documentProperty(page, 'documentElement');
  const stated = attributeOf(root, 'dir') || attributeOf(documentProperty(page, 'body'), 'dir');
  return stated.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
};
