/**
 * Reads of page nodes that the page cannot falsify. `<form><input name="parentNode">` puts the input in the
 * place of the form's own property, and `<img name="body">` does so on the document; the accessors of the
 * prototype cannot be shadowed in this way. They are looked up once, at the first node that is asked: an accessor
 * of one window reads the nodes of all.
 */

/** Reads a property as the prototype's getter says. */
const reader = <Value>(property: string): ((node: Node) => Value) => {
  let getter: ((this: Node) => Value) | undefined;
  return (node) => (getter ??= descriptorOf(node, property).get as (this: Node) => Value).call(node);
};

/** Calls a method of the prototype. */
const caller = <Input extends unknown[], Value>(method: string): ((node: Node, ...input: Input) => Value) => {
  let called: ((this: Node, ...input: Input) => Value) | undefined;
  return (node, ...input) =>
    (called ??= descriptorOf(node, method).value as (this: Node, ...input: Input) => Value).apply(
      node,
      input,
    );
};

const descriptorOf = (node: Node, property: string): PropertyDescriptor => {
  let prototype = Object.getPrototypeOf(node) as object | null;
  while (prototype && !Object.hasOwn(prototype, property))
    prototype = Object.getPrototypeOf(prototype) as object | null;
  const found = prototype && Object.getOwnPropertyDescriptor(prototype, property);
  if (!found) throw new TypeError(`Nodes have no "${property}" here; read another property.`);
  return found;
};

const readParent = reader<Element | null>('parentElement');
const readFirstChild = reader<ChildNode | null>('firstChild');
const readNextSibling = reader<ChildNode | null>('nextSibling');
const readChildren = reader<HTMLCollection>('children');
const readType = reader<number>('nodeType');
const callGetAttribute = caller<[string], string | null>('getAttribute');
const callClosest = caller<[string], Element | null>('closest');
const callSelectInElement = caller<[string], NodeListOf<Element>>('querySelectorAll');
const callSelectInDocument = caller<[string], NodeListOf<Element>>('querySelectorAll');
const callSelectFirst = caller<[string], Element | null>('querySelector');
const callClone = caller<[boolean], Node>('cloneNode');

export const parentOf = (node: Node): Element | undefined => readParent(node) ?? undefined;

/** An element and those around it, from the inmost outwards, up to the first at which to stop, which is left out. */
export const elementsFrom = (
  inmost: Element | undefined,
  isEnd: (element: Element) => boolean,
): Element[] => {
  const elements: Element[] = [];
  for (let around = inmost; around && !isEnd(around); around = parentOf(around)) elements.push(around);
  return elements;
};

export const firstChildOf = (node: Node): ChildNode | undefined => readFirstChild(node) ?? undefined;

export const nextSiblingOf = (node: Node): ChildNode | undefined => readNextSibling(node) ?? undefined;

export const childElementsOf = (element: Element): Element[] => [...readChildren(element)];

export const childCountOf: (element: Element) => number = reader('childElementCount');

const readBefore = reader<Element | null>('previousElementSibling');
const readBehind = reader<Element | null>('nextElementSibling');

/** The element right before, text left out. */
export const elementBefore = (element: Element): Element | undefined => readBefore(element) ?? undefined;

/** The element right behind, text left out. */
export const elementBehind = (element: Element): Element | undefined => readBehind(element) ?? undefined;

/** In lower case for elements of HTML. */
export const tagOf: (element: Element) => string = reader('localName');

/** All text inside, as `textContent`. */
export const textOf: (element: Element) => string = reader('textContent');

/** Empty where the attribute is missing. */
export const attributeOf = (element: Element, name: string): string => callGetAttribute(element, name) ?? '';

export const attributeNamesOf: (element: Element) => string[] = caller('getAttributeNames');

export const hasAttribute: (element: Element, name: string) => boolean = caller('hasAttribute');

export const matches: (element: Element, selector: string) => boolean = caller('matches');

/** The element itself or its nearest ancestor that matches. */
export const closest = (element: Element, selector: string): Element | undefined =>
  callClosest(element, selector) ?? undefined;

export const contains: (outer: Node, inner: Node) => boolean = caller('contains');

/** All descendants that match, in document order. */
export const select = (root: Document | Element, selector: string): Element[] => {
  const found = isElement(root) ? callSelectInElement(root, selector) : callSelectInDocument(root, selector);
  const elements: Element[] = [];
  // Several times faster than to iterate over the list.
  for (let index = 0, { length } = found; index < length; index++) elements.push(found[index] as Element);
  return elements;
};

/** The element itself, where it matches, and the matching descendants. */
export const selectFrom = (element: Element, selector: string): Element[] => [
  ...(matches(element, selector) ? [element] : []),
  ...select(element, selector),
];

/** How many elements stand inside. A list of them would take longer: each would be wrapped for scripts. */
export const countInside = (element: Element): number => callSelectInElement(element, '*').length;

/** Does any descendant match? */
export const hasInside = (element: Element, selector: string): boolean =>
  callSelectFirst(element, selector) !== null;

export const isElement = (node: Node): node is Element => readType(node) === elementNode;

export const isText = (node: Node): node is Text => readType(node) === textNode;

export const cloneDocument = (page: Document): Document => callClone(page, true) as Document;

/** The page's address, title and so on, as its own accessors give them. */
export const documentProperty = <
  Key extends 'title' | 'documentElement' | 'body' | 'contentType' | 'baseURI',
>(
  page: Document,
  key: Key,
): Document[Key] => read(page, key);

/** Any other property by its name, as the prototype's getter says; methods come bound to the node. */
export const unclobbered = <Owner extends Node, Key extends keyof Owner>(
  node: Owner,
  key: Key,
): Owner[Key] => {
  const value = read<unknown>(node, key as string);
  return (typeof value === 'function' ? value.bind(node) : value) as Owner[Key];
};

const elementNode = 1;
const textNode = 3;

export const setAttribute: (element: Element, name: string, value: string) => void = caller('setAttribute');

export const removeAttribute: (element: Element, name: string) => void = caller('removeAttribute');

/** For what is seldom asked. */
const read = <Value>(node: Node, property: string): Value =>
  Reflect.get(Object.getPrototypeOf(node) as object, property, node) as Value;
