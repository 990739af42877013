import { bearsText } from './bears-text.ts';
import { isProse, minProse } from './prose.ts';
import { closest, contains, parentOf } from './safe-dom.ts';

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

const commonAncestor = (outer: Element, inner: Element): Element => {
  let ancestor = outer;
  while (!contains(ancestor, inner)) {
    const parent = parentOf(ancestor);
    if (!parent) return ancestor;
    ancestor = parent;
  }
  return ancestor;
};
