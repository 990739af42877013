/**
 * Reads of page nodes that the page cannot falsify. `<form><input name="parentNode">` puts the input in the
 * place of the form's own property, and `<img name="body">` does so on the document; the accessors of the
 * prototype cannot be shadowed in this way.
 */

export const parentOf = (node: Node): Element | undefined =>
  read<Element | null>(node, 'parentElement') ?? undefined;

export const firstChildOf = (node: Node): ChildNode | undefined =>
  read<ChildNode | null>(node, 'firstChild') ?? undefined;

export const nextSiblingOf = (node: Node): ChildNode | undefined =>
  read<ChildNode | null>(node, 'nextSibling') ?? undefined;

export const childElementsOf = (element: Element): Element[] => [
  ...read<HTMLCollection>(element, 'children'),
];

export const childCountOf = (element: Element): number => read<number>(element, 'childElementCount');

/** In lower case for elements of HTML. */
export const tagOf = (element: Element): string => read<string>(element, 'localName');

/** All text inside, as `textContent`. */
export const textOf = (element: Element): string => read<string>(element, 'textContent');

/** Empty where the attribute is missing. */
export const attributeOf = (element: Element, name: string): string =>
  call<string | null>(element, 'getAttribute', name) ?? '';

export const attributeNamesOf = (element: Element): string[] => call<string[]>(element, 'getAttributeNames');

export const hasAttribute = (element: Element, name: string): boolean =>
  call<boolean>(element, 'hasAttribute', name);

export const matches = (element: Element, selector: string): boolean =>
  call<boolean>(element, 'matches', selector);

/** The element itself or its nearest ancestor that matches. */
export const closest = (element: Element, selector: string): Element | undefined =>
  call<Element | null>(element, 'closest', selector) ?? undefined;

export const contains = (outer: Node, inner: Node): boolean => call<boolean>(outer, 'contains', inner);

/** All descendants that match, in document order. */
export const select = (root: Document | Element, selector: string): Element[] => [
  ...call<NodeListOf<Element>>(root, 'querySelectorAll', selector),
];

export const isElement = (node: Node): node is Element => read<number>(node, 'nodeType') === elementNode;

export const isText = (node: Node): node is Text => read<number>(node, 'nodeType') === textNode;

export const cloneDocument = (page: Document): Document => call<Document>(page, 'cloneNode', true);

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

export const setAttribute = (element: Element, name: string, value: string): void => {
  call(element, 'setAttribute', name, value);
};

export const removeAttribute = (element: Element, name: string): void => {
  call(element, 'removeAttribute', name);
};

const read = <Value>(node: Node, property: string): Value =>
  Reflect.get(Object.getPrototypeOf(node) as object, property, node) as Value;

const call = <Value>(node: Node, method: string, ...input: unknown[]): Value =>
  (Reflect.get(Object.getPrototypeOf(node) as object, method) as (...input: unknown[]) => Value).apply(
    node,
    input,
  );
