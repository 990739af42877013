import { contains, parentOf } from '../core/article/safe-dom.ts';
import type { Block } from '../core/types.ts';

/** What is pointed at: a block, by its place among the blocks, and how often the choice was enlarged. */
export type Selection = { readonly index: number; readonly size: number };

export type SelectionStep = 'previous' | 'next' | 'smaller' | 'larger';

/** The blocks that can be chosen, in reading order, and the element that holds the story. */
export type PickingGround = { readonly blocks: readonly Block[]; readonly region: Element };

/** The selection after a step; the same one where the step leads nowhere. */
export function moveSelection(selection: Selection, step: SelectionStep, ground: PickingGround): Selection {
  const sizes = sizesAt(selection.index, ground);
  switch (step) {
    case 'smaller':
      return { ...selection, size: Math.max(selection.size - 1, 0) };
    case 'larger':
      return { ...selection, size: Math.min(selection.size + 1, sizes.length - 1) };
    case 'previous':
      return besideOf(selection, ground, -1);
    case 'next':
      return besideOf(selection, ground, 1);
  }
}

/** The blocks of a selection, in reading order. */
export function selectedBlocks({ index, size }: Selection, ground: PickingGround): readonly Block[] {
  return sizesAt(index, ground)[size] ?? [];
}

/**
 * The block at `index`, then ever larger groups around it: each the blocks of the nearest ancestor that holds
 * more of them. Never the region, and never all of its blocks.
 */
function sizesAt(index: number, { blocks, region }: PickingGround): readonly (readonly Block[])[] {
  const block = blocks[index];
  if (!block) return [];
  const sizes: (readonly Block[])[] = [[block]];
  for (const ancestor of ancestorsWithin(block.element, region)) {
    const group = blocks.filter(({ element }) => contains(ancestor, element));
    if (group.length === blocks.length) break;
    if (group.length > (sizes.at(-1)?.length ?? 0)) sizes.push(group);
  }
  return sizes;
}

/** An element and its ancestors, below the region. */
function ancestorsWithin(element: Element, region: Element): readonly Element[] {
  const ancestors: Element[] = [];
  let ancestor: Element | undefined = element;
  while (ancestor && ancestor !== region && contains(region, ancestor)) {
    ancestors.push(ancestor);
    ancestor = parentOf(ancestor);
  }
  return ancestors;
}

/** The single block before or after all that is selected. */
function besideOf(selection: Selection, ground: PickingGround, offset: -1 | 1): Selection {
  const edge = selectedBlocks(selection, ground).at(offset === 1 ? -1 : 0);
  const index = edge ? ground.blocks.indexOf(edge) + offset : 0;
  return ground.blocks[index] ? { index, size: 0 } : selection;
}
