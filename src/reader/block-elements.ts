import type { BlockId } from '../core/types.ts';
import type { Measure } from './place.ts';

export const titleId = 'story-title';
export const blockElementId = (id: BlockId): string => `block-${id}`;

/** The element of a block, or that of the title where none is named. */
export const blockElement = (id: BlockId | undefined): HTMLElement | undefined =>
  document.getElementById(id === undefined ? titleId : blockElementId(id)) ?? undefined;

/** The blocks as they are laid out now, measured from the top of the page. */
export function measureBlocks(): Measure {
  const boxes = [...document.querySelectorAll('[data-block]')].map((block) => block.getBoundingClientRect());
  return { tops: boxes.map(({ top }) => top + scrollY), end: (boxes.at(-1)?.bottom ?? 0) + scrollY };
}

/** Below this line, in pixels from the top of the window, a reader sees the story: the toolbar covers what is above. */
export const readingLine = (): number =>
  (document.querySelector('.toolbar')?.getBoundingClientRect().height ?? 0) + marginPx;

const marginPx = 12;
