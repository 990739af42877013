/**
 * Where each block of a story begins, and where the last one ends, in pixels from the top of the page.
 * Blocks follow one another, so the tops rise.
 */
export type Measure = { readonly tops: readonly number[]; readonly end: number };

/**
 * How far the story is read where `line` is the top of what the reader sees: whole blocks and a part of one, as a
 * fraction of all blocks. Unlike a scroll position it holds at every size of type.
 */
export function placeAt(line: number, { tops, end }: Measure): number {
  if (tops.length === 0) return 0;
  const at = tops.findLastIndex((top) => top <= line);
  const top = tops[at];
  if (top === undefined) return 0;
  const height = (tops[at + 1] ?? end) - top;
  const part = height > 0 ? Math.min((line - top) / height, 1) : 0;
  return (at + part) / tops.length;
}

/** The inverse of `placeAt`: the line that shows this place; `undefined` for a story without blocks. */
export function lineAt(place: number, { tops, end }: Measure): number | undefined {
  const position = Math.min(Math.max(place, 0), 1) * tops.length;
  const at = Math.min(Math.floor(position), tops.length - 1);
  const top = tops[at];
  if (top === undefined) return undefined;
  return top + (position - at) * ((tops[at + 1] ?? end) - top);
}
