import type { Block, TextBlock } from '../types.ts';
import { laidOutText } from './laid-out-text.ts';
import { plainText } from './plain-text.ts';
import { closest, tagOf } from './safe-dom.ts';
import { textSpans } from './text-spans.ts';

/**
 * A block as plain data.
 *
 * @param base the page's address, for its links.
 */
export const textBlock = (block: Block, base: string): TextBlock => {
  const { id, kind, level, element } = block;
  const laidOut = laidOutText(block);
  const text = plainText(laidOut ?? block.text);
  return {
    id,
    kind,
    level,
    isOrdered: kind === 'list-item' && isInNumberedList(element),
    text,
    spans: laidOut === undefined ? textSpans(block, base) : [{ text }],
  };
};

const isInNumberedList = (element: Element): boolean => {
  const list = closest(element, 'ol, ul, menu, dl');
  return list !== undefined && tagOf(list) === 'ol';
};
