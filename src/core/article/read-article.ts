import { Readability } from '@mozilla/readability';
import type { Article } from '../types.ts';
import { withRenamedElements } from './renamed-elements.ts';
import {
  attributeNamesOf,
  attributeOf,
  cloneDocument,
  documentProperty,
  removeAttribute,
  select,
  setAttribute,
} from './safe-dom.ts';

/** Past this many elements a page is not read: the work would be felt. */
export const maxElements = 65_536;

/** What Readability found: the story's data and which live elements it kept. */
export type Reading = {
  readonly article: Article;
  /** Live elements that stand in Readability's output. */
  readonly keptElements: ReadonlySet<Element>;
  /** Readability's text without white space, to look up text that has no element of its own. */
  readonly keptText: string;
};

/**
 * Runs Readability on a clone of the page and maps what it kept back to the live elements.
 *
 * @returns `undefined` where Readability finds no story.
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
  const clone = numberedClone(page);
  const found = new Readability<Node>(clone, { serializer: (content) => content }).parse();
  if (!found?.content) return undefined;
  const keptText = (found.textContent ?? '').replace(whiteSpace, '');
  return {
    article: {
      title: oneLine(found.title ?? ''),
      byline: oneLine(found.byline ?? '') || undefined,
      siteName: oneLine(found.siteName ?? '') || undefined,
      publishedTime: oneLine(found.publishedTime ?? '') || undefined,
      lang: languageOf(page, found.lang),
      dir: directionOf(page, found.dir),
    },
    keptElements: withRenamedElements(keptElementsOf(found.content as Element, liveElements), {
      liveElements,
      keptText,
    }),
    keptText,
  };
};

/**
 * The number stands in the name of an attribute: where Readability merges two elements it puts the attributes of one
 * on the other, and so both numbers live on.
 */
const numberPrefix = 'data-number-';
const whiteSpace = /\s+/gu;

/** Controls and images whose names shadow properties of their form or document. */
const shadowing = 'input, button, select, textarea, output, fieldset, object, img, embed, iframe';

const numberedClone = (page: Document): Document => {
  const clone = cloneDocument(page);
  select(clone, '*').forEach((element, number) => {
    setAttribute(element, `${numberPrefix}${number}`, '');
  });
  for (const element of select(clone, shadowing)) {
    removeAttribute(element, 'name');
    removeAttribute(element, 'id');
  }
  for (const form of select(clone, 'form')) removeAttribute(form, 'name');
  return clone;
};

const keptElementsOf = (content: Element, liveElements: readonly Element[]): Set<Element> => {
  const kept = new Set<Element>();
  for (const element of select(content, '*')) {
    for (const name of attributeNamesOf(element)) {
      if (!name.startsWith(numberPrefix)) continue;
      const live = liveElements[Number(name.slice(numberPrefix.length))];
      if (live) kept.add(live);
    }
  }
  return kept;
};

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
