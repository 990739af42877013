import { closest, contains, parentOf } from '../article/safe-dom.ts';
import type { BlockFacts } from '../features/block-facts.ts';
import { boxAround, type Run } from '../features/run.ts';

/**
 * May the blocks of a run be one promo by where they hang? A run that reaches into a box takes all of it, and a box is
 * never one with a text beside it: the paragraph below a "Related" box is the story's. A list is no box.
 */
export const standsTogether = ({ blocks, start, end, story: { facts } }: Run): boolean => {
  const [first] = blocks;
  if (!first || blocks.length === 1) return true;
  const around = boxAround(placeOf(first), blocks);
  const neighbors = [facts[start - 1], facts[end]].filter((neighbor) => neighbor !== undefined);
  const isAround = (element: Element | undefined): boolean =>
    element !== undefined && neighbors.some(({ block }) => contains(element, block.element));
  if (!isAround(around)) return true;
  const boxes = blocks.map((own) => boxIn(around, own));
  if (boxes.some(isAround)) return false;
  const isOneBox = boxes.every((box) => box === boxes[0]);
  return isOneBox || blocks.every(({ block }, index) => block.kind === 'list-item' || isSole(boxes, index));
};

/** A link around several blocks is one thing: a run takes all of them or none. */
export const takesWholeLinks = ({ blocks, start, end, story: { facts } }: Run): boolean =>
  areApart(facts[start - 1], blocks[0]) && areApart(blocks.at(-1), facts[end]);

const areApart = (one: BlockFacts | undefined, other: BlockFacts | undefined): boolean => {
  const link = one && closest(one.block.element, 'a[href]');
  return !link || !other || !contains(link, other.block.element);
};

/** The element that a block hangs in: a text without an element of its own hangs in its parent. */
export const placeOf = ({ block, parent }: BlockFacts): Element | undefined =>
  block.nodes.length > 0 ? block.element : parent;

/** The child of `around` that holds a block; `undefined` for text that hangs in `around` itself. */
const boxIn = (around: Element | undefined, { block }: BlockFacts): Element | undefined => {
  let box: Element | undefined = block.element;
  if (box === around) return undefined;
  while (box && parentOf(box) !== around) box = parentOf(box);
  return box;
};

/** Holds its box no other block? */
const isSole = (boxes: readonly (Element | undefined)[], index: number): boolean =>
  boxes[index] === undefined || boxes.filter((box) => box === boxes[index]).length === 1;
