import { scorerOf } from './forest-scorer.ts';

/** A tree as flat lists, one entry a node: each node stands before those on its left, then come those on its right. */
export type Tree = {
  /** Place of the feature that a node asks for; -1 at a leaf. */
  readonly feature: readonly number[];
  /** Which of the feature's edges a node asks for: what is not above it goes left. 0 at a leaf. */
  readonly edge: readonly number[];
  /** Log-odds that a leaf adds; at an inner node, what it would add if it were one. */
  readonly value: readonly number[];
};

/** Small trees whose values add up to log-odds. */
export type Forest = {
  /** What the places stand for. */
  readonly features: readonly string[];
  readonly bias: number;
  /** The values of each feature that trees ask for, rising. */
  readonly edges: readonly (readonly number[])[];
  readonly trees: readonly Tree[];
};

/** What is not above it goes left. */
export const thresholdOf = ({ edges }: Forest, { feature, edge }: Tree, node: number): number =>
  edges[feature[node] ?? 0]?.[edge[node] ?? 0] ?? 0;

/** The first node behind a node and all that hang on it. */
export const nodeBehind = ({ feature }: Tree, node: number): number => {
  let behind = node;
  // Each leaf closes one of the places that are open, each question opens one more.
  for (let open = 1; open > 0; behind++) open += (feature[behind] ?? -1) < 0 ? -1 : 1;
  return behind;
};

/**
 * The forest, if it asks for the features that are measured.
 *
 * @throws Error where the two name different things: one of them was changed alone.
 */
export const checkedForest = (forest: Forest, featureNames: readonly string[]): Forest => {
  const differs = featureNames.findIndex((name, place) => forest.features[place] !== name);
  if (differs < 0 && forest.features.length === featureNames.length) return forest;
  const place = differs < 0 ? featureNames.length : differs;
  throw new Error(
    `Forest and features disagree at ${place}: "${forest.features[place]}" and "${featureNames[place]}". Run npm run train.`,
  );
};

/**
 * A forest of more than three times so many trees answers from its first trees alone where they give such odds: nine in ten runs of a page, and none of
 * those that were set into training pages came back from there.
 */
const early = { trees: 100, odds: -4 } as const;
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
    trees.reduce((sum, tree) => sum + (tree.value[wayThrough(forest, tree, values).at(-1) ?? 0] ?? 0), odds);

/**
 * What each feature added to the log-odds: along the way through each tree, the change of value at a node is the
 * part of the feature that it asks for (Saabas 2014, "Interpreting random forests"). With bias they sum to the odds,
 * but for the values of the roots.
 */
export const contributionsOf = (forest: Forest, values: ArrayLike<number>): Float64Array => {
  const parts = new Float64Array(forest.features.length);
  for (const tree of forest.trees) {
    const way = wayThrough(forest, tree, values);
    way.slice(1).forEach((next, index) => {
      const node = way[index] ?? 0;
      const feature = tree.feature[node] ?? 0;
      parts[feature] = (parts[feature] ?? 0) + (tree.value[next] ?? 0) - (tree.value[node] ?? 0);
    });
  }
  return parts;
};

/** The nodes from the root to a leaf. */
const wayThrough = (forest: Forest, tree: Tree, values: ArrayLike<number>): number[] => {
  const way = [0];
  for (let node = 0; (tree.feature[node] ?? -1) >= 0; way.push(node)) {
    const isBelow = (values[tree.feature[node] ?? 0] ?? 0) <= thresholdOf(forest, tree, node);
    node = isBelow ? node + 1 : nodeBehind(tree, node + 1);
  }
  return way;
};
