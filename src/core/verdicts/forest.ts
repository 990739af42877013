import { scorerOf } from './forest-scorer.ts';

/** A tree as flat lists, one entry a node, the root first. */
export type Tree = {
  /** Place of the feature that a node asks for; -1 at a leaf. */
  readonly feature: readonly number[];
  /** What is not above it goes left. */
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Log-odds that a leaf adds; at an inner node, what it would add if it were one. */
  readonly value: readonly number[];
};

/** Small trees whose values add up to log-odds. `features` names what the places stand for. */
export type Forest = {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly Tree[];
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

/** Log-odds by a forest. */
export const forestOdds = (forest: Forest, values: ArrayLike<number>): number => {
  const known = scorers.get(forest);
  if (known) return known(values);
  const scorer = scorerOf(forest) ?? ((asked) => walkedOdds(forest, asked));
  scorers.set(forest, scorer);
  return scorer(values);
};
const scorers = new WeakMap<Forest, (values: ArrayLike<number>) => number>();

/** The same, one tree after the other. */
export const walkedOdds = ({ bias, trees }: Forest, values: ArrayLike<number>): number => {
  let odds = bias;
  for (const tree of trees) odds += tree.value[leafOf(tree, values)] ?? 0;
  return odds;
};

const leafOf = (tree: Tree, values: ArrayLike<number>): number => {
  let node = 0;
  for (let next = childOf(tree, node, values); next !== undefined; next = childOf(tree, node, values))
    node = next;
  return node;
};

/**
 * What each feature added to the log-odds: along the way through each tree, the change of value at a node is the
 * part of the feature that it asks for (Saabas 2014, "Interpreting random forests"). With bias they sum to the odds,
 * but for the values of the roots.
 */
export const contributionsOf = ({ features, trees }: Forest, values: ArrayLike<number>): Float64Array => {
  const parts = new Float64Array(features.length);
  for (const tree of trees) {
    let node = 0;
    for (let next = childOf(tree, node, values); next !== undefined; next = childOf(tree, node, values)) {
      const feature = tree.feature[node] ?? 0;
      parts[feature] = (parts[feature] ?? 0) + (tree.value[next] ?? 0) - (tree.value[node] ?? 0);
      node = next;
    }
  }
  return parts;
};

/** `undefined` at a leaf. */
const childOf = (tree: Tree, node: number, values: ArrayLike<number>): number | undefined => {
  const feature = tree.feature[node] ?? -1;
  if (feature < 0) return undefined;
  return (values[feature] ?? 0) <= (tree.threshold[node] ?? 0) ? tree.left[node] : tree.right[node];
};
