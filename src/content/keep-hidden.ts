import { contains, isElement, select, tagOf, unclobbered } from '../core/article/safe-dom.ts';
import { type Fingerprint, fingerprint, isNear } from '../core/rules/fingerprint.ts';
import type { Hider, Look } from './hide.ts';

/** What was hidden or dimmed, as it is recognized when the page renders it anew. */
export type HiddenCopy = {
  readonly element: Element;
  readonly look: Look;
  readonly tag: string;
  readonly length: number;
  readonly print: Fingerprint;
};

/** Remembers what is hidden or dimmed now. */
export function copiesOf({ changed }: Hider): HiddenCopy[] {
  return [...changed()].map(([element, look]) => {
    const text = rawText(element);
    return { element, look, tag: tagOf(element), length: text.length, print: fingerprint(text) };
  });
}

/**
 * Answers a change of the page before it is painted: a new copy of something hidden is hidden too, and a hidden
 * element that the page has filled with another text is restored.
 *
 * @returns the changes that did not happen inside of what stays hidden.
 */
export function keepHidden(
  changes: readonly MutationRecord[],
  copies: readonly HiddenCopy[],
  hider: Hider,
): MutationRecord[] {
  const touched = new Set(changes.flatMap(({ target }) => copyAround(target, copies) ?? []));
  for (const copy of touched) {
    if (!isStill(copy, copy.element)) hider.restore(copy.element);
  }
  const outside = changes.filter(({ target }) => {
    const around = copyAround(target, copies);
    return !around || !hider.changed().has(around.element);
  });
  for (const element of candidates(outside, copies)) {
    const original = copies.find((copy) => isStill(copy, element));
    if (original) hider.giveToo(element, original.look);
  }
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

function rawText(element: Element): string {
  return unclobbered(element, 'textContent') ?? '';
}
