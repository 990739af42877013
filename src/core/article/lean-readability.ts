import { Readability } from '@mozilla/readability';

/** What a Readability of this release does inside, as far as it is used or done in another way here. */
type Internals = {
  _doc: Document;
  readonly REGEXPS: { readonly byline: RegExp; readonly hashUrl: RegExp; readonly hasContent: RegExp };
  readonly PHRASING_ELEMS: readonly string[];
  readonly DIV_TO_P_ELEMS: ReadonlySet<string>;
  readonly PRESENTATIONAL_ATTRIBUTES: readonly string[];
  parse(): ReturnType<Readability<Node>['parse']>;
  _grabArticle(page?: Element): Element | null;
  _setNodeTag(node: Element, tag: string): Element;
  _simplifyNestedElements(content: Element): void;
  _getInnerText(element: Element, normalizeSpaces?: boolean): string;
  _getTextDensity(element: Element, tags: readonly string[]): number;
  _removeNodes(nodes: NodeListOf<Element>, filter?: NodeFilterFunction): void;
  _forEachNode<Item>(nodes: ArrayLike<Item>, act: (node: Item, index: number) => void): void;
  _prepArticle(content: Element): void;
  _isValidByline(node: Element, matchString: string): boolean;
  _isProbablyVisible(node: Element): boolean;
  _isElementWithoutContent(node: Element): boolean;
  _isPhrasingContent(node: Node): boolean;
  _hasChildBlockElement(element: Element): boolean;
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
  _getLinkDensity(element: Element): number;
  _getNextNode(node: Element, ignoreSelfAndKids?: boolean): Element | undefined;
  _cleanStyles(content: Element): void;
  _cleanClasses(content: Element): void;
  _fixRelativeUris(content: Element): void;
};

type NodeFilterFunction = (node: Element, index: number, nodes: NodeListOf<Element>) => boolean;

const Plain = Readability as unknown as new (
  page: Document,
  options: { readonly serializer: (content: Node) => Node },
) => Internals;

/**
 * Readability with the same outcome in text and elements at less cost. Its questions are asked in an order that
 * seldom needs all of an element's text, and what only its markup needs, which nobody reads here, is left undone:
 * absolute addresses, classes, styles, and the markup for its log.
 */
export class LeanReadability extends Plain {
  /** While one element is looked at from many sides and nothing is changed. */
  #texts: Map<Element, string> | undefined;
  /** While boxes around the same links are weighed and no text is changed. */
  #linkLengths: Map<Element, number> | undefined;

  constructor(page: Document) {
    super(page, { serializer: (content) => content });
  }

  override _grabArticle(page?: Element): Element | null {
    // The title and all metadata are known by now.
    this._doc.head?.remove();
    const content = super._grabArticle(page);
    // `parse` writes the markup into a log that is not kept.
    if (content) Object.defineProperty(content, 'innerHTML', { value: '' });
    return content;
  }

  override _isValidByline(node: Element, matchString: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') === true ||
      this.REGEXPS.byline.test(matchString);
    return isNamed && super._isValidByline(node, matchString);
  }

  override _isProbablyVisible(node: Element): boolean {
    if (node.hasAttribute('style') || node.hasAttribute('aria-hidden')) return super._isProbablyVisible(node);
    return !node.hasAttribute('hidden');
  }

  override _isElementWithoutContent(node: Element): boolean {
    return !bearsAnyText(node) && super._isElementWithoutContent(node);
  }

  override _isPhrasingContent(node: Node): boolean {
    if (node.nodeType === textNode) return true;
    const tag = (node as Partial<Element>).tagName;
    if (tag === undefined) return false;
    phrasing ??= new Set(this.PHRASING_ELEMS);
    return phrasing.has(tag) || (mayBePhrasing.has(tag) && super._isPhrasingContent(node));
  }

  override _hasChildBlockElement(element: Element): boolean {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (this.DIV_TO_P_ELEMS.has(child.tagName)) return true;
    }
    paragraphBreakers ??= [...this.DIV_TO_P_ELEMS].join(',').toLowerCase();
    return element.querySelector(paragraphBreakers) !== null;
  }

  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const first = element.firstElementChild;
    if (first === null || first.tagName !== tag || element.lastElementChild !== first) return false;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === textNode && this.REGEXPS.hasContent.test(child.textContent ?? '')) return false;
    }
    return true;
  }

  override _getLinkDensity(element: Element): number {
    const links = element.getElementsByTagName('a');
    const count = links.length;
    if (count === 0) return 0;
    const textLength = this._getInnerText(element).length;
    if (textLength === 0) return 0;
    let linkLength = 0;
    for (let index = 0; index < count; index++) linkLength += this.#weighedLength(links[index] as Element);
    return linkLength / textLength;
  }

  #weighedLength(link: Element): number {
    const known = this.#linkLengths?.get(link);
    if (known !== undefined) return known;
    const href = link.getAttribute('href');
    const weight = href && this.REGEXPS.hashUrl.test(href) ? hashLinkWeight : 1;
    const length = this._getInnerText(link).length * weight;
    this.#linkLengths?.set(link, length);
    return length;
  }

  /** Lists that are no collections of nodes come only when elements are scored, up to the preparation. */
  override _forEachNode<Item>(nodes: ArrayLike<Item>, act: (node: Item, index: number) => void): void {
    if (Array.isArray(nodes)) this.#linkLengths ??= new Map();
    super._forEachNode(nodes, act);
  }

  override _prepArticle(content: Element): void {
    this.#linkLengths = undefined;
    super._prepArticle(content);
  }

  override _removeNodes(nodes: NodeListOf<Element>, filter?: NodeFilterFunction): void {
    const texts = new Map<Element, string>();
    const remembering: NodeFilterFunction = (node, index, all) => {
      texts.clear();
      this.#texts = texts;
      const isRemoved = filter?.call(this, node, index, all) ?? true;
      this.#texts = undefined;
      return isRemoved;
    };
    super._removeNodes(nodes, filter && remembering);
  }

  override _getInnerText(element: Element, normalizeSpaces = true): string {
    const texts = normalizeSpaces ? this.#texts : undefined;
    const known = texts?.get(element);
    if (known !== undefined) return known;
    const text = super._getInnerText(element, normalizeSpaces);
    texts?.set(element, text);
    return text;
  }

  /** Of texts of all kinds it is asked only whether there is one. */
  override _getTextDensity(element: Element, tags: readonly string[]): number {
    if (!tags.includes('SPAN')) return super._getTextDensity(element, tags);
    for (const inner of element.querySelectorAll(tags.join(','))) if (bearsAnyText(inner)) return 1;
    return 0;
  }

  override _getNextNode(node: Element, ignoreSelfAndKids?: boolean): Element | undefined {
    const child = ignoreSelfAndKids ? undefined : node.firstElementChild;
    if (child) return child;
    for (let outer: Node = node; ;) {
      const next = (outer as Element).nextElementSibling;
      if (next) return next;
      if (!outer.parentNode) return undefined;
      outer = outer.parentNode;
    }
  }

  /** Attributes are looked at again only where a picture or an embedded page may stand in them. */
  override _cleanStyles(content: Element): void {
    for (const element of content.querySelectorAll('img, picture, figure, object, embed, iframe')) {
      if (element.closest('svg')) continue;
      for (const name of this.PRESENTATIONAL_ATTRIBUTES) element.removeAttribute(name);
    }
  }

  override _cleanClasses(): void {
    // Nobody reads the classes of the outcome.
  }

  /** Links that run scripts become plain text, all others stay as they are. */
  override _fixRelativeUris(content: Element): void {
    for (const link of content.querySelectorAll('a[href^="javascript:"]')) {
      const only = link.childNodes.length === 1 ? link.firstChild : undefined;
      if (only?.nodeType === textNode) {
        link.replaceWith(this._doc.createTextNode(link.textContent ?? ''));
        continue;
      }
      const container = this._doc.createElement('span');
      container.append(...link.childNodes);
      link.replaceWith(container);
    }
  }
}

const textNode = 3;
/** A link within the page counts less: Readability's own number. */
const hashLinkWeight = 0.3;
const mayBePhrasing: ReadonlySet<string> = new Set(['A', 'DEL', 'INS']);
let phrasing: ReadonlySet<string> | undefined;
let paragraphBreakers: string | undefined;

/** Found in a few steps where there is any, without the whole text. */
const bearsAnyText = (element: Element): boolean => {
  const walker = element.ownerDocument.createTreeWalker(element, showText);
  while (walker.nextNode()) if (notBlank.test((walker.currentNode as Text).data)) return true;
  return false;
};
const showText = 4;
const notBlank = /\S/u;
