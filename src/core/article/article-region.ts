import { bearsText } from './bears-text.ts';
import { closest, contains, parentOf } from './safe-dom.ts';

/**
 * The smallest live element that holds all text that Readability kept, widened to the `<article>` around it, so
 * that what stands right after the last paragraph is in it too.
 *
 * @returns `undefined` where nothing that bears text was kept.
 */
export const articleRegion = (keptElements: ReadonlySet<Element>): Element | undefined => {
  let region: Element | undefined;
  for (const element of keptElements) {
    if (!bearsText(element)) continue;
    region = region ? commonAncestor(region, element) : element;
  }
  if (!region) return undefined;
  const around = parentOf(region) ?? region;
  return closest(around, 'article') ?? (closest(around, 'body') && isLeaf(region) ? around : region);
};

const commonAncestor = (outer: Element, inner: Element): Element => {
  let ancestor = outer;
  while (!contains(ancestor, inner)) {
    const parent = parentOf(ancestor);
    if (!parent) return ancestor;
    ancestor = parent;
  }
  return ancestor;
};

/** A story of one paragraph: its parent is the region, so that its neighbors count. */
const isLeaf = (region: Element): boolean => bearsText(region);
