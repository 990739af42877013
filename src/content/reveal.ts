import type { Block } from '../core/types.ts';
import { unclobbered } from '../core/article/safe-dom.ts';

const outlineMs = 2400;
const outline = { outline: '3px solid #b4552d', outlineOffset: '4px' };
const noOutline = { outline: '3px solid transparent', outlineOffset: '4px' };

/** Scrolls to blocks and outlines them for a moment, by an animation that leaves nothing on the elements. */
export function reveal(blocks: readonly Block[], page: Document): void {
  const [first] = blocks;
  if (!first) return;
  scrollToBlock(first, page, 'always');
  for (const { element, nodes } of blocks) {
    // The parent of a run is not the run: outlining it would point at the whole story.
    if (nodes.length > 0) continue;
    unclobbered(element, 'animate')([outline, outline, noOutline], {
      duration: outlineMs,
      easing: 'ease-out',
    });
  }
}

/** Scrolls a block into the middle of the window. */
export function scrollToBlock(
  { element, nodes }: Block,
  page: Document,
  when: 'always' | 'ifOutOfSight',
): void {
  const { top: blockTop, bottom } = unclobbered(element, 'getBoundingClientRect')();
  if (when === 'ifOutOfSight' && blockTop >= 0 && bottom <= globalThis.innerHeight) return;
  // Firefox scrolls nothing smoothly that cannot be seen, as behind a popup that covers the page.
  const isStill = unclobbered(page, 'hidden') || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'auto' : 'smooth';
  const [node] = nodes;
  if (!node) {
    unclobbered(element, 'scrollIntoView')({ block: 'center', behavior });
    return;
  }
  const range = unclobbered(page, 'createRange')();
  range.selectNode(node);
  const { top, height } = range.getBoundingClientRect();
  globalThis.scrollBy({ top: top + height / 2 - globalThis.innerHeight / 2, behavior });
}
