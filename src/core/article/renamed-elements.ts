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
  const isInside = insideTest(kept);
  let position = 0;
  for (const element of liveElements) {
    if (!isInside(element) || !bearsText(element)) continue;
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

/** Is an element kept, or one of its nearest ancestors? Has to be asked of all elements in document order. */
const insideTest = (kept: ReadonlySet<Element>): ((element: Element) => boolean) => {
  const levelsLeft = new Map<Element, number>();
  return (element) => {
    if (kept.has(element)) {
      levelsLeft.set(element, maxLevels);
      return true;
    }
    const parent = parentOf(element);
    const left = (parent && levelsLeft.get(parent)) ?? 0;
    if (left === 0) return false;
    if (left > 1) levelsLeft.set(element, left - 1);
    return true;
  };
};
