import { contains, countInside, isElement, select, tagOf, unclobbered } from '../core/article/safe-dom.ts';
import { type Fingerprint, fingerprint, isNear } from '../core/rules/fingerprint.ts';
import { preciousSelector } from './hidden-roots.ts';
import type { Hider, Look } from './hide.ts';
import { isInUse } from './is-in-use.ts';

/** What was hidden or dimmed, as it is recognized when the page renders it anew. */
export type HiddenCopy = {
  readonly element: Element;
  readonly look: Look;
  readonly tag: string;
  readonly length: number;
  readonly print: Fingerprint;
  /** How many elements it holds. */
  readonly size: number;
  /** How many of them are pictures or may belong to the story. */
  readonly preciousCount: number;
};

/** Remembers what is hidden or dimmed now. */
export function copiesOf({ changed }: Hider): HiddenCopy[] {
  return [...changed()].map(([element, look]) => {
    const text = rawText(element);
    return {
      element,
      look,
      tag: tagOf(element),
      length: text.length,
      print: fingerprint(text),
      size: countInside(element),
      preciousCount: preciousCountOf(element),
    };
  });
}

/**
 * Answers a change of the page before it is painted: a new copy of something hidden is hidden too, so is an element
 * that the page rendered again without the attribute, and a hidden element that the page has filled with another text
 * is restored. A copy that holds more than the original did, or that the reader uses, is left to the next run.
 *
 * @returns the changes of content that did not happen inside of what stays hidden.
 */
export function keepHidden(
  changes: readonly MutationRecord[],
  copies: readonly HiddenCopy[],
  hider: Hider,
): MutationRecord[] {
  // To hide is a change of an attribute too: what was just hidden need not be read and compared again.
  const rendered = changes.filter(({ type }) => type !== 'attributes');
  const touched = new Set(rendered.flatMap(({ target }) => copyAround(target, copies) ?? []));
  for (const copy of touched) {
    if (!isStill(copy, copy.element)) hider.restore(copy.element);
  }
  for (const { type, target } of changes) {
    if (type === 'attributes' && isElement(target)) hider.insist(target);
  }
  const outside = rendered.filter(({ target }) => {
    const around = copyAround(target, copies);
    return !around || !hider.changed().has(around.element);
  });
  for (const { element, original } of newCopies(outside, copies)) hider.giveToo(element, original.look);
  return outside;
}

function copyAround(node: Node, copies: readonly HiddenCopy[]): HiddenCopy | undefined {
  return copies.find(({ element }) => contains(element, node));
}

/** How far a copy's text may be longer or shorter: a count or a date changes. */
const maxLengthRatio = 1.25;

function isStill({ tag, length, print }: HiddenCopy, element: Element): boolean {
  if (tagOf(element) !== tag) return false;
  const text = rawText(element);
  if (text.length > length * maxLengthRatio || length > text.length * maxLengthRatio) return false;
  return isNear(fingerprint(text), print);
}

/** Beyond that the page is rebuilding itself, and the next run looks at it as a whole. */
const maxCandidates = 400;

function candidates(changes: readonly MutationRecord[], copies: readonly HiddenCopy[]): Element[] {
  if (copies.length === 0) return [];
  const tags = new Set(copies.map(({ tag }) => tag));
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes].filter(isElement));
  return added
    .flatMap((element) => [element, ...select(element, '*')])
    .filter((element) => tags.has(tagOf(element)))
    .slice(0, maxCandidates);
}

type NewCopy = { readonly element: Element; readonly original: HiddenCopy };

function newCopies(changes: readonly MutationRecord[], copies: readonly HiddenCopy[]): NewCopy[] {
  const found = candidates(changes, copies).flatMap((element): NewCopy[] => {
    const original = copies.find((copy) => isStill(copy, element));
    return original ? [{ element, original }] : [];
  });
  return found.filter((copy) => !isBoxAround(copy, found) && holdsNoMore(copy));
}

/** A larger box around a copy may be that of a story of which the rest is still to come. */
function isBoxAround({ element, original }: NewCopy, found: readonly NewCopy[]): boolean {
  if (countInside(element) <= original.size) return false;
  return found.some((other) => other.element !== element && contains(element, other.element));
}

function holdsNoMore({ element, original }: NewCopy): boolean {
  if (preciousCountOf(element) > original.preciousCount) return false;
  const page = unclobbered(element, 'ownerDocument');
  return !isInUse(element, page);
}

function preciousCountOf(element: Element): number {
  return select(element, `img, ${preciousSelector}`).length;
}

function rawText(element: Element): string {
  return unclobbered(element, 'textContent') ?? '';
}
