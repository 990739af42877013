import type { SpokenSentence } from '../ui/speech/spoken-sentences.ts';
import { blockElement } from './block-elements.ts';

/** A sentence as it stands on the page; `undefined` where its block is not shown. */
export function sentenceRange({ block, start, end }: SpokenSentence): Range | undefined {
  const element = blockElement(block);
  if (!element) return undefined;
  const range = document.createRange();
  range.selectNodeContents(element);
  let at = 0;
  for (const node of wordNodes(element)) {
    const next = at + node.data.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}

/** The text nodes of a block without the numbers of its links, which are no part of the text. */
function* wordNodes(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.note-mark')) yield node;
  }
}
