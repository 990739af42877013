import type { Block } from '../core/types.ts';
import { unclobbered } from '../core/article/safe-dom.ts';

/** A place in the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A box in the viewport, in CSS pixels. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** How far beside a block, in CSS pixels, the pointer still means it. */
const maxSnapDistance = 24;

/** The box round all these blocks; `undefined` where none of them is rendered. */
export function boxOf(blocks: readonly Block[]): Box | undefined {
  const boxes = blocks.map(blockBox).filter(isRendered);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * Place among the blocks of the one that the pointer means: the nearest within the snapping distance, and the
 * smallest of those that lie under it; `undefined` where it is elsewhere.
 */
export function blockAt(point: Point, blocks: readonly Block[]): number | undefined {
  const candidates = blocks
    .map((block, index) => ({ index, box: blockBox(block) }))
    .filter(({ box }) => isRendered(box))
    .map(({ index, box }) => ({ index, distance: distanceTo(box, point), area: areaOf(box) }))
    .filter(({ distance }) => distance <= maxSnapDistance)
    .toSorted((a, b) => a.distance - b.distance || a.area - b.area);
  return candidates[0]?.index;
}

function blockBox({ element, nodes }: Block): Box {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return unclobbered(element, 'getBoundingClientRect')();
  const range = unclobbered(unclobbered(element, 'ownerDocument'), 'createRange')();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect();
}

const isRendered = (box: Box): boolean => areaOf(box) > 0;

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

function distanceTo({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
