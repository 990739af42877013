import { bearsText } from './bears-text.ts';
import { closest, contains, parentOf, select, textOf } from './safe-dom.ts';

/**
 * The smallest live element that holds the running text that Readability kept, widened to the `<article>` around
 * it, so that what stands right after the last paragraph is in it too. Headlines and teasers that Readability kept
 * from elsewhere do not widen it.
 *
 * @returns `undefined` where nothing that bears text was kept.
 */
export const articleRegion = (keptElements: ReadonlySet<Element>): Element | undefined => {
  const bearing = [...keptElements].filter(bearsText);
  const prose = bearing.filter(isProse);
  const story = prose.length >= minProse ? prose : bearing;
  const [first] = story;
  if (!first) return undefined;
  const region = story.reduce(commonAncestor, parentOf(first) ?? first);
  return closest(region, 'article') ?? region;
};

/** With less running text than this the story is told in lists or short lines: all that was kept counts. */
const minProse = 3;
const minProseChars = 80;
const maxLinkShare = 0.4;

const isProse = (element: Element): boolean => {
  const chars = lettersIn(element);
  if (chars < minProseChars || closest(element, 'a')) return false;
  return select(element, 'a').reduce((sum, link) => sum + lettersIn(link), 0) <= chars * maxLinkShare;
};

/** Ideographs say in one character what takes three letters elsewhere. */
const lettersIn = (element: Element): number => {
  const text = textOf(element);
  return text.trim().length + 2 * (text.match(ideograph)?.length ?? 0);
};
const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

const commonAncestor = (outer: Element, inner: Element): Element => {
  let ancestor = outer;
  while (!contains(ancestor, inner)) {
    const parent = parentOf(ancestor);
    if (!parent) return ancestor;
    ancestor = parent;
  }
  return ancestor;
};
