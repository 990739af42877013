import type { TextBlock } from '../types.ts';
import { type Nested, nestByLevel } from './nest-by-level.ts';

export type BlockGroup = readonly [TextBlock, ...TextBlock[]];
/** Items of one level, all numbered or none of them. */
export type BlockList = readonly [Nested<TextBlock>, ...Nested<TextBlock>[]];

/** List items that follow each other are one group; every other block stands alone. */
export function groupLists(blocks: readonly TextBlock[]): readonly BlockGroup[] {
  const groups: [TextBlock, ...TextBlock[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0].kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The items of a group, nested by their levels. */
export const nestItems = (group: BlockGroup): readonly Nested<TextBlock>[] =>
  nestByLevel(group, ({ level = 1 }) => level);

/** Items of one level make a list, and another one where they change between numbers and bullets. */
export function splitLists(nested: readonly Nested<TextBlock>[]): readonly BlockList[] {
  const lists: [Nested<TextBlock>, ...Nested<TextBlock>[]][] = [];
  for (const one of nested) {
    const last = lists.at(-1);
    if (last?.[0].item.isOrdered === one.item.isOrdered) last.push(one);
    else lists.push([one]);
  }
  return lists;
}
