import { scorerOf } from './forest-scorer.ts';
import { nodeBehind, thresholdOf, type Forest, type Tree } from './forest.ts';

/**
 * A forest of more than three times so many trees answers from its first trees alone where they give such odds: five in
 * six examples of the validation pages. Of 1,607 promos among them the other trees would have had one marked, none hidden.
 */
const early = { trees: 100, odds: -3.5 } as const;
const isLarge = ({ trees }: Forest): boolean => trees.length > 3 * early.trees;

/** Log-odds by a forest. */
export const forestOdds = (forest: Forest, values: ArrayLike<number>): number => {
  const known = scorers.get(forest);
  if (known) return known(values);
  const parts = isLarge(forest)
    ? [forest.trees.slice(0, early.trees), forest.trees.slice(early.trees)]
    : [forest.trees];
  const [first, rest] = parts.map((trees) => scorerOf(forest, trees) ?? walkerOf(forest, trees));
  const scorer = (asked: ArrayLike<number>): number => {
    const odds = first?.(asked, forest.bias) ?? forest.bias;
    return rest && odds > early.odds ? rest(asked, odds) : odds;
  };
  scorers.set(forest, scorer);
  return scorer(values);
};
const scorers = new WeakMap<Forest, (values: ArrayLike<number>) => number>();

/** Adds up one tree after the other. */
export const walkerOf =
  (forest: Forest, trees: readonly Tree[]) =>
  (values: ArrayLike<number>, odds: number): number =>
    trees.reduce((sum, tree) => {
      let node = 0;
      while (!isLeaf(tree, node)) node = nextOf(forest, tree, { node, values });
      return sum + (tree.value[node] ?? 0);
    }, odds);

/**
 * What each feature added to the log-odds: along the way through each tree, the change of value at a node is the
 * part of the feature that it asks for (Saabas 2014, "Interpreting random forests"). With bias they sum to the odds,
 * but for the values of the roots.
 */
export const contributionsOf = (forest: Forest, values: ArrayLike<number>): Float64Array => {
  const parts = new Float64Array(forest.features.length);
  for (const tree of forest.trees) {
    for (let node = 0; !isLeaf(tree, node);) {
      const next = nextOf(forest, tree, { node, values });
      const feature = tree.feature[node] ?? 0;
      parts[feature] = (parts[feature] ?? 0) + (tree.value[next] ?? 0) - (tree.value[node] ?? 0);
      node = next;
    }
  }
  return parts;
};

const isLeaf = ({ feature }: Tree, node: number): boolean => (feature[node] ?? -1) < 0;

type Step = { readonly node: number; readonly values: ArrayLike<number> };

/** The node that a question leads to. */
const nextOf = (forest: Forest, tree: Tree, { node, values }: Step): number =>
  (values[tree.feature[node] ?? 0] ?? 0) <= thresholdOf(forest, tree, node)
    ? node + 1
    : nodeBehind(tree, node + 1);
