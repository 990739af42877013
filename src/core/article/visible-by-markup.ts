import { attributeOf, hasAttribute, tagOf } from './safe-dom.ts';

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Is the element shown as far as its own markup says? For saved pages, which have no layout. */
export const isVisibleByMarkup = (element: Element): boolean =>
  !hasAttribute(element, 'hidden') &&
  attributeOf(element, 'aria-hidden') !== 'true' &&
  tagOf(element) !== 'dialog' &&
  !hidingStyle.test(attributeOf(element, 'style'));
