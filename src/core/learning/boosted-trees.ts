import type { Forest, Tree } from './forest.ts';
import { probabilityOf } from '../verdicts/linear-model.ts';
import { binEdges, binsOf, maxBins } from './bins.ts';
import type { Example } from './logistic-regression.ts';
import { seededRandom } from './random.ts';

/** An example, and whether it is dear: to take it for what it is not costs more the surer one is. */
export type ForestExample = Example & { readonly isDear?: boolean };

export type ForestSize = {
  readonly trees: number;
  readonly leaves: number;
  /** Part of each tree's values that is added. */
  readonly rate: number;
  /** Least sum of second derivatives on either side of a split. */
  readonly minHessian: number;
  /** Quadratic penalty on the values of leaves. */
  readonly penalty: number;
  /** Features of which more never speaks against: a split by one of them is only made where it adds odds above. */
  readonly rising?: readonly string[];
  /** Share of the features that a tree may ask for, all unless given; fewer make the trees differ. */
  readonly asking?: number;
  readonly caution?: Caution;
};

/**
 * What a dear negative weighs more, by the odds that the trees grown so far give it: half of `extra` at the log-odds
 * `from`, nearly all far above. Where few mistakes are allowed, only the hardest examples decide, and an even weight
 * spends the trees on examples that are long settled.
 */
export type Caution = { readonly extra: number; readonly from: number };

/**
 * Gradient boosting of small regression trees on the logistic loss with second-order gains (Friedman 2001; Chen and
 * Guestrin 2016, equations 5 to 7), grown best leaf first over histograms of at most 32 bins a feature. What each tree
 * may ask for is drawn by a seeded generator: the same examples in the same order give the same trees.
 */
export const fitForest = (
  features: readonly string[],
  examples: readonly ForestExample[],
  size: ForestSize,
): Forest => {
  const edges = features.map((_, feature) => binEdges(examples, feature));
  const bins = binsOf(examples, edges);
  const bias = rounded(priorOdds(examples));
  const sample: Sample = {
    bins,
    edges,
    width: features.length,
    gradient: new Float64Array(examples.length),
    hessian: new Float64Array(examples.length),
    odds: new Float64Array(examples.length).fill(bias),
    rising: Uint8Array.from(features, (name) => +(size.rising?.includes(name) ?? false)),
  };
  const random = seededRandom(1);
  const trees: Tree[] = [];
  for (let round = 0; round < size.trees; round++) {
    takeSlopes(examples, sample, size.caution);
    trees.push(growTree({ ...sample, asked: drawFeatures(features.length, size.asking ?? 1, random) }, size));
  }
  return { features, bias, ...withUsedEdges(edges, trees) };
};

/** Edges that no tree asks for left out. */
const withUsedEdges = (
  edges: readonly (readonly number[])[],
  trees: readonly Tree[],
): Pick<Forest, 'edges' | 'trees'> => {
  const used = edges.map(() => new Set<number>());
  for (const { feature, edge } of trees) feature.forEach((place, node) => used[place]?.add(edge[node] ?? 0));
  const kept = used.map((own) => [...own].toSorted((one, other) => one - other));
  const renumbered = ({ feature, edge, value }: Tree): Tree => ({
    feature,
    edge: edge.map((own, node) => kept[feature[node] ?? 0]?.indexOf(own) ?? 0),
    value,
  });
  return {
    edges: kept.map((own, place) => own.map((edge) => edges[place]?.[edge] ?? 0)),
    trees: trees.map(renumbered),
  };
};

/** Places of the features that one tree may ask for, rising. */
const drawFeatures = (count: number, share: number, random: () => number): number[] =>
  Array.from({ length: count }, (_, feature) => ({ feature, draw: random() }))
    .toSorted((one, other) => one.draw - other.draw)
    .slice(0, Math.ceil(count * share))
    .map(({ feature }) => feature)
    .toSorted((one, other) => one - other);

/** Finer steps would take a fifth more room, and later trees make up for what the earlier were rounded by. */
const rounded = (value: number): number => Math.round(value * stepsPerUnit) / stepsPerUnit;
const stepsPerUnit = 200;

const priorOdds = (examples: readonly Example[]): number => {
  const positive = examples.reduce((sum, { isPositive, weight }) => sum + (isPositive ? weight : 0), 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  return Math.log(positive / Math.max(1e-9, all - positive));
};

/** First and second derivatives of the logistic loss at the odds reached so far, each example by what it weighs there. */
const takeSlopes = (
  examples: readonly ForestExample[],
  { odds, gradient, hessian }: Sample,
  caution: Caution | undefined,
): void => {
  examples.forEach(({ isPositive, isDear, weight }, row) => {
    const own = odds[row] ?? 0;
    const probability = probabilityOf(own);
    const isHeavier = caution !== undefined && isDear === true && !isPositive;
    const heavy = isHeavier ? weight * (1 + caution.extra * probabilityOf(own - caution.from)) : weight;
    gradient[row] = heavy * ((isPositive ? 1 : 0) - probability);
    hessian[row] = Math.max(1e-9, heavy * probability * (1 - probability));
  });
};

type Sample = {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly edges: readonly (readonly number[])[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly odds: Float64Array;
  /** 1 for features whose splits have to rise. */
  readonly rising: Uint8Array;
};

/** What one tree is grown from. */
type TreeSample = Sample & { readonly asked: readonly number[] };

/** A node as it grows: a leaf until it is split. */
type Node = {
  readonly rows: Int32Array;
  readonly sums: Float64Array;
  readonly value: number;
  readonly best: Split | undefined;
  children?: readonly [Node, Node];
};
/** Sums of gradients and of second derivatives. */
type Slopes = { readonly g: number; readonly h: number };
type Split = { readonly feature: number; readonly bin: number; readonly gain: number };

const growTree = (sample: TreeSample, size: ForestSize): Tree => {
  const nodeOf = (rows: Int32Array, sums: Float64Array): Node => {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += sample.gradient[row] ?? 0;
      h += sample.hessian[row] ?? 0;
    }
    const value = rounded((size.rate * g) / (h + size.penalty));
    return { rows, sums, value, best: bestSplit(sums, { g, h }, { ...size, ...sample }) };
  };
  const all = Int32Array.from({ length: sample.odds.length }, (_, row) => row);
  const root = nodeOf(all, histogram(sample, all));
  let leaves = [root];
  while (leaves.length < size.leaves) {
    const leaf = leaves
      .filter(({ best }) => best)
      .toSorted((one, other) => (other.best?.gain ?? 0) - (one.best?.gain ?? 0))[0];
    if (!leaf?.best) break;
    const { feature, bin } = leaf.best;
    const goesLeft = (row: number): boolean => (sample.bins[row * sample.width + feature] ?? 0) <= bin;
    const leftRows = leaf.rows.filter(goesLeft);
    const rightRows = leaf.rows.filter((row) => !goesLeft(row));
    const isLeftSmall = leftRows.length < rightRows.length;
    const smallSums = histogram(sample, isLeftSmall ? leftRows : rightRows);
    const largeSums = leaf.sums.map((sum, index) => sum - (smallSums[index] ?? 0));
    const left = nodeOf(leftRows, isLeftSmall ? smallSums : largeSums);
    const right = nodeOf(rightRows, isLeftSmall ? largeSums : smallSums);
    leaf.children = [left, right];
    leaves = [...leaves.filter((other) => other !== leaf), left, right];
  }
  for (const { rows, value } of leaves)
    for (const row of rows) sample.odds[row] = (sample.odds[row] ?? 0) + value;
  return treeOf(root);
};

/** The nodes in a row, each before its left child's and then its right child's. */
const treeOf = (root: Node): Tree => {
  const tree = { feature: [] as number[], edge: [] as number[], value: [] as number[] };
  const add = ({ value, best, children }: Node): void => {
    tree.feature.push(children && best ? best.feature : -1);
    tree.edge.push(children && best ? best.bin : 0);
    tree.value.push(value);
    children?.forEach(add);
  };
  add(root);
  return tree;
};

/** Sums of gradient and hessian a bin of each feature that is asked for. */
const histogram = ({ bins, width, gradient, hessian, asked }: TreeSample, rows: Int32Array): Float64Array => {
  const sums = new Float64Array(asked.length * maxBins * 2);
  for (const row of rows) {
    const g = gradient[row] ?? 0;
    const h = hessian[row] ?? 0;
    for (let index = 0; index < asked.length; index++) {
      const bin = bins[row * width + (asked[index] ?? 0)] ?? 0;
      const place = (index * maxBins + bin) * 2;
      sums[place] = (sums[place] ?? 0) + g;
      sums[place + 1] = (sums[place + 1] ?? 0) + h;
    }
  }
  return sums;
};

type SplitRules = Pick<ForestSize, 'minHessian' | 'penalty'> & Pick<TreeSample, 'asked' | 'rising'>;

const bestSplit = (
  sums: Float64Array,
  { g, h }: Slopes,
  { minHessian, penalty, asked, rising }: SplitRules,
): Split | undefined => {
  let best: Split | undefined;
  const whole = (g * g) / (h + penalty);
  asked.forEach((feature, index) => {
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < maxBins - 1; bin++) {
      const place = (index * maxBins + bin) * 2;
      leftG += sums[place] ?? 0;
      leftH += sums[place + 1] ?? 0;
      const rightH = h - leftH;
      if (leftH < minHessian || rightH < minHessian) continue;
      const rightG = g - leftG;
      const falls = leftG / (leftH + penalty) > rightG / (rightH + penalty);
      if (falls && rising[feature] === 1) continue;
      const gain = (leftG * leftG) / (leftH + penalty) + (rightG * rightG) / (rightH + penalty) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  });
  return best;
};
