import type { Forest } from '../../src/core/verdicts/forest.ts';

/** A forest as the text of its JSON file: one tree a line, so that people and diffs can read it. */
export const forestText = (
  { trees, ...forest }: Forest,
  more: Readonly<Record<string, number>> = {},
): string => {
  const head = JSON.stringify({ ...more, ...forest }).slice(0, -1);
  return `${head},\n"trees":[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}`;
};
