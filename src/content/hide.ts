import { hasAttribute, removeAttribute, select, setAttribute } from '../core/article/safe-dom.ts';

/** The one thing that changes a page. */
export type Hider = {
  /** What bears this attribute is hidden by the sheet that the background inserts. */
  readonly attribute: string;
  /** Hides these elements and no others; what was hidden and is not among them is restored. */
  readonly hideExactly: (elements: readonly Element[]) => void;
  /** Hides one more element: the page put it in the place of one that was hidden. */
  readonly hideToo: (element: Element) => void;
  readonly restore: (element: Element) => void;
  /** Leaves the page as it was. */
  readonly restoreAll: () => void;
  /** The elements hidden now. */
  readonly hidden: () => readonly Element[];
};

/**
 * Hides elements of a page by an attribute that the page cannot foresee, and restores them exactly. Nothing else
 * of an element is touched, and none is moved or removed.
 */
export function createHider(page: Document, attribute: string = unusedAttribute(page)): Hider {
  const hidden = new Set<Element>();

  function hideToo(element: Element): void {
    if (!hasAttribute(element, attribute)) setAttribute(element, attribute, '');
    hidden.add(element);
  }

  function restore(element: Element): void {
    removeAttribute(element, attribute);
    hidden.delete(element);
  }

  function hideExactly(elements: readonly Element[]): void {
    const wanted = new Set(elements);
    // Also what the page cloned from a hidden element, attribute and all.
    for (const element of [...hidden, ...select(page, `[${attribute}]`)]) {
      if (!wanted.has(element)) restore(element);
    }
    for (const element of wanted) hideToo(element);
  }

  return {
    attribute,
    hideExactly,
    hideToo,
    restore,
    restoreAll: () => hideExactly([]),
    hidden: () => [...hidden],
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
