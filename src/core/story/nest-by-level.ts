export type Nested<Item> = { readonly item: Item; readonly inside: readonly Nested<Item>[] };

/** What follows an item on a deeper level goes inside it; a level that is left out makes no empty one. */
export function nestByLevel<Item>(
  items: readonly Item[],
  levelOf: (item: Item) => number,
): readonly Nested<Item>[] {
  const nested: Nested<Item>[] = [];
  let start = 0;
  while (start < items.length) {
    const item = items[start] as Item;
    const level = levelOf(item);
    let end = start + 1;
    while (end < items.length && levelOf(items[end] as Item) > level) end++;
    nested.push({ item, inside: nestByLevel(items.slice(start + 1, end), levelOf) });
    start = end;
  }
  return nested;
}
