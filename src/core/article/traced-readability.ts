import { LeanReadability } from './lean-readability.ts';
import {
  attributeNamesOf,
  cloneDocument,
  documentProperty,
  removeAttribute,
  select,
  setAttribute,
} from './safe-dom.ts';

/** What Readability found, and the places, in document order, of the live elements that it kept. */
export type TracedArticle = {
  readonly found: NonNullable<ReturnType<LeanReadability['parse']>>;
  readonly places: ReadonlySet<number>;
};

/**
 * Runs Readability on a clone of the page, and knows of each element that it kept from which live element it came,
 * through all the steps in which Readability puts one element in the place of another.
 *
 * @returns `undefined` where Readability finds no story.
 */
export const readTraced = (page: Document): TracedArticle | undefined => {
  try {
    return readOnce(page);
  } catch (error) {
    if (error instanceof StartsAgain) return readNumbered(page);
    throw error;
  }
};

const readOnce = (page: Document): TracedArticle | undefined => {
  const clone = unshadowed(cloneDocument(page));
  select(clone, '*').forEach((element: Traced, place) => {
    element[origin] = place;
  });
  const readability = new TracedReadability(clone);
  const found = readability.parse();
  return found?.content ? { found, places: readability.placesIn(found.content as Element) } : undefined;
};

/** Bears the place of the live element that an element of the clone was cloned from. */
const origin = Symbol('origin');
type Traced = Element & { [origin]?: number };

/** Readability found too little, and wants to start again from the markup of the page. */
class StartsAgain extends Error {}

class TracedReadability extends LeanReadability {
  /** Of nested boxes that Readability made one, the inner by the outer. */
  readonly #innerByOuter = new Map<Traced, Element>();

  placesIn(content: Element): Set<number> {
    const elements = new Set<Traced>(select(content, '*'));
    const places = new Set<number>();
    const add = ({ [origin]: place }: Traced): void => {
      if (place !== undefined) places.add(place);
    };
    elements.forEach(add);
    for (const outer of this.#innerByOuter.keys()) {
      let inner: Element | undefined = outer;
      while (inner && !elements.has(inner)) inner = this.#innerByOuter.get(inner);
      if (inner) add(outer);
    }
    return places;
  }

  override _setNodeTag(node: Traced, tag: string): Element {
    const replacement: Traced = super._setNodeTag(node, tag);
    const place = node[origin];
    if (place !== undefined) replacement[origin] = place;
    return replacement;
  }

  override _simplifyNestedElements(content: Element): void {
    for (const outer of select(content, 'div, section')) {
      if (outer.firstElementChild) this.#innerByOuter.set(outer, outer.firstElementChild);
    }
    super._simplifyNestedElements(content);
  }

  /** Writing the markup of the whole page, only to have it if little is found, costs more than starting again. */
  override _grabArticle(page?: Element): Element | null {
    Object.defineProperty(documentProperty(this._doc, 'body'), 'innerHTML', {
      get: () => '',
      set: () => {
        throw new StartsAgain();
      },
    });
    return super._grabArticle(page);
  }
}

/** The same by numbers in the markup, which outlive that Readability writes it and parses it again. */
const readNumbered = (page: Document): TracedArticle | undefined => {
  const clone = unshadowed(cloneDocument(page));
  select(clone, '*').forEach((element, place) => setAttribute(element, `${numberPrefix}${place}`, ''));
  const found = new LeanReadability(clone).parse();
  if (!found?.content) return undefined;
  return { found, places: new Set(select(found.content as Element, '*').flatMap(numbersOf)) };
};

/**
 * The number stands in the name of an attribute: where Readability merges two elements it puts the attributes of one
 * on the other, and so both numbers live on.
 */
const numberPrefix = 'data-number-';

const numbersOf = (element: Element): number[] =>
  attributeNamesOf(element)
    .filter((name) => name.startsWith(numberPrefix))
    .map((name) => Number(name.slice(numberPrefix.length)));

/** Controls and images whose names shadow properties of their form or document. */
const shadowing = 'input, button, select, textarea, output, fieldset, object, img, embed, iframe';

const unshadowed = (clone: Document): Document => {
  for (const element of select(clone, shadowing)) {
    removeAttribute(element, 'name');
    removeAttribute(element, 'id');
  }
  for (const form of select(clone, 'form')) removeAttribute(form, 'name');
  return clone;
};
