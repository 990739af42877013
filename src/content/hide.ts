import {
  attributeOf,
  hasAttribute,
  removeAttribute,
  select,
  setAttribute,
} from '../core/article/safe-dom.ts';

/** What the reader's sheet makes of an element: not there, or pale in its place. */
export type Look = 'hidden' | 'dimmed';

/** The one thing that changes a page. */
export type Hider = {
  /** What bears this attribute is hidden or dimmed, by its value, by the sheet that the background inserts. */
  readonly attribute: string;
  /** Hides and dims these elements and no others; what was and is not among them is restored. */
  readonly hideExactly: (toHide: readonly Element[], toDim?: readonly Element[]) => void;
  /** Gives the look to one more element: the page put it in the place of one that had it. */
  readonly giveToo: (element: Element, look: Look) => void;
  /**
   * Gives its look to an element again that the page has taken the attribute from. A page that answers each time gets
   * its way after a few times; one that only renders often does not.
   */
  readonly insist: (element: Element) => void;
  readonly restore: (element: Element) => void;
  /** Leaves the page as it was. */
  readonly restoreAll: () => void;
  /** The elements that are hidden or dimmed now. */
  readonly changed: () => ReadonlyMap<Element, Look>;
};

/** As the sheet of the background knows them. */
const attributeValues: Readonly<Record<Look, string>> = { hidden: '', dimmed: '1' };

/** A page that answers each time would go on for ever; one that renders each second may. */
const maxInsisting = 10;
const insistingMs = 1000;

/**
 * Hides elements of a page by an attribute that the page cannot foresee, and restores them exactly. Nothing else
 * of an element is touched, and none is moved or removed.
 */
export function createHider(page: Document, now: () => number): Hider {
  const attribute = unusedAttribute(page);
  const changed = new Map<Element, Look>();
  /** When the page took the attribute from an element, the last few times. */
  const timesTaken = new WeakMap<Element, readonly number[]>();

  function giveToo(element: Element, look: Look): void {
    if (!bears(element, look)) setAttribute(element, attribute, attributeValues[look]);
    changed.set(element, look);
  }

  function bears(element: Element, look: Look): boolean {
    return hasAttribute(element, attribute) && attributeOf(element, attribute) === attributeValues[look];
  }

  function insist(element: Element): void {
    const look = changed.get(element);
    if (!look || bears(element, look)) return;
    const end = now();
    const times = [...(timesTaken.get(element) ?? []), end].filter((time) => end - time < insistingMs);
    timesTaken.set(element, times);
    if (times.length > maxInsisting) restore(element);
    else giveToo(element, look);
  }

  function restore(element: Element): void {
    removeAttribute(element, attribute);
    changed.delete(element);
  }

  function hideExactly(toHide: readonly Element[], toDim: readonly Element[] = []): void {
    const wanted = new Set([...toHide, ...toDim]);
    // Also what the page cloned from a hidden element, attribute and all.
    for (const element of [...changed.keys(), ...select(page, `[${attribute}]`)]) {
      if (!wanted.has(element)) restore(element);
    }
    for (const element of toDim) giveToo(element, 'dimmed');
    for (const element of toHide) giveToo(element, 'hidden');
  }

  return {
    attribute,
    hideExactly,
    giveToo,
    insist,
    restore,
    restoreAll: () => hideExactly([]),
    changed: () => changed,
  };
}

function unusedAttribute(page: Document): string {
  const name = randomName();
  return select(page, `[${name}]`).length === 0 ? name : unusedAttribute(page);
}

const nameLength = 12;
const firstLetter = 'a'.charCodeAt(0);
const letters = 26;

function randomName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(nameLength));
  return String.fromCharCode(...[...numbers].map((number) => firstLetter + (number % letters)));
}
