import { checkNames } from './check-names.ts';

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
  checkNames('Forest and features', forest.features, featureNames);
  return forest;
};
