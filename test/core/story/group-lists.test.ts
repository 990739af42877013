import { expect, it } from 'vitest';
import { groupLists, nestItems, splitLists } from '../../../src/core/story/group-lists.ts';
import type { BlockId, BlockKind, TextBlock } from '../../../src/core/types.ts';

let count = 0;
const block = (kind: BlockKind, rest: Partial<TextBlock> = {}): TextBlock => ({
  id: count++ as BlockId,
  kind,
  level: undefined,
  isOrdered: false,
  text: '',
  spans: [],
  ...rest,
});

it('items that follow each other are one group, other blocks stand alone', () => {
  const groups = groupLists([block('list-item'), block('list-item'), block('paragraph'), block('list-item')]);
  expect(groups.map(({ length }) => length)).toEqual([2, 1, 1]);
});

it('a list ends where numbers follow bullets, and holds what is on deeper levels', () => {
  const [group] = groupLists([
    block('list-item', { level: 1 }),
    block('list-item', { level: 2 }),
    block('list-item', { level: 1, isOrdered: true }),
    block('list-item', { level: 1, isOrdered: true }),
  ]);
  const lists = group ? splitLists(nestItems(group)) : [];
  expect(lists.map((list) => list.map(({ inside }) => inside.length))).toEqual([[1], [0, 0]]);
});
