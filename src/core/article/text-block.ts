import type { Block, TextBlock } from '../types.ts';
import { plainText } from './plain-text.ts';
import { closest, tagOf } from './safe-dom.ts';
import { textSpans } from './text-spans.ts';

/**
 * A block as plain data.
 *
 * @param base the page's address, for its links.
 */
export const textBlock = (block: Block, base: string): TextBlock => {
  const { id, kind, level, text, element } = block;
  return {
    id,
    kind,
    level,
    isOrdered: kind === 'list-item' && isInNumberedList(element),
    text: plainText(text),
    spans: textSpans(block, base),
  };
};

const isInNumberedList = (element: Element): boolean => {
  const list = closest(element, 'ol, ul, menu, dl');
  return list !== undefined && tagOf(list) === 'ol';
};
