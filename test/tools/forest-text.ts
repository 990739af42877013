import type { Forest } from '../../src/core/learning/forest.ts';

/**
 * A forest as the text of its JSON file: one tree a line, so that people and diffs can read it. It stands in an object of
 * its own, because bundlers make a string of a large object, which browsers parse faster than a literal.
 */
export const forestText = (
  { trees, ...forest }: Forest,
  more: Readonly<Record<string, number>> = {},
): string => {
  const head = JSON.stringify({ ...more, ...forest }).slice(0, -1);
  return `{"forest":${head},\n"trees":[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}}`;
};
