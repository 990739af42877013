import { bearsText } from './bears-text.ts';
import { parentOf, textOf } from './safe-dom.ts';

type Page = {
  /** In document order. */
  readonly liveElements: readonly Element[];
  /** Readability's text without white space. */
  readonly keptText: string;
};

/**
 * Adds the elements that Readability put a paragraph of its own in the place of, as it does with a `<div>` that
 * holds nothing but text. They are known again by their text, in order, inside of what was kept.
 */
export const withRenamedElements = (
  kept: ReadonlySet<Element>,
  { liveElements, keptText }: Page,
): Set<Element> => {
  const all = new Set(kept);
  let position = 0;
  for (const element of liveElements) {
    if (!bearsText(element)) continue;
    if (!kept.has(element) && !isInside(kept, element)) continue;
    const text = startOf(element);
    const found = keptText.indexOf(text, position);
    const isNear = found >= 0 && (text.length >= minSureChars || found - position <= maxGapChars);
    if (isNear) position = found + text.length;
    if (isNear) all.add(element);
  }
  return all;
};

/** The start of an element's text without white space; Readability may have taken parts of the rest away. */
const startOf = (element: Element): string => textOf(element).replace(whiteSpace, '').slice(0, maxStartChars);
const whiteSpace = /\s+/gu;
const maxStartChars = 80;
/** A text of this length is not found by chance. */
const minSureChars = 40;
/** A shorter one has to follow closely on what was found before. */
const maxGapChars = 200;
/** Readability merges nested wrappers, so the nearest kept ancestor may be some levels up. */
const maxLevels = 3;

const isInside = (kept: ReadonlySet<Element>, element: Element): boolean => {
  let ancestor = parentOf(element);
  for (let level = 0; ancestor && level < maxLevels; level++) {
    if (kept.has(ancestor)) return true;
    ancestor = parentOf(ancestor);
  }
  return false;
};
