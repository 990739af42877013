import type { Forest, Tree } from '../verdicts/forest.ts';
import type { Example } from './logistic-regression.ts';

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
};

const maxBins = 32;

/**
 * Gradient boosting of small regression trees on the logistic loss with second-order gains (Friedman 2001; Chen and
 * Guestrin 2016, equations 5 to 7), grown best leaf first over histograms of at most 32 bins a feature. Nothing is
 * drawn by chance: the same examples in the same order give the same trees.
 */
export const fitForest = (
  features: readonly string[],
  examples: readonly Example[],
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
  const trees: Tree[] = [];
  for (let round = 0; round < size.trees; round++) {
    takeSlopes(examples, sample);
    trees.push(growTree(sample, size));
  }
  return { features, bias, trees };
};

const decimals = 10_000;
const rounded = (value: number): number => Math.round(value * decimals) / decimals;

const priorOdds = (examples: readonly Example[]): number => {
  const positive = examples.reduce((sum, { isPositive, weight }) => sum + (isPositive ? weight : 0), 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  return Math.log(positive / Math.max(1e-9, all - positive));
};

const binsOf = (examples: readonly Example[], edges: readonly (readonly number[])[]): Uint8Array => {
  const bins = new Uint8Array(examples.length * edges.length);
  examples.forEach(({ values }, row) => {
    edges.forEach((own, feature) => {
      bins[row * edges.length + feature] = binOf(own, values[feature] ?? 0);
    });
  });
  return bins;
};

/** First and second derivatives of the logistic loss at the odds reached so far. */
const takeSlopes = (examples: readonly Example[], { odds, gradient, hessian }: Sample): void => {
  examples.forEach(({ isPositive, weight }, row) => {
    const probability = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
    gradient[row] = weight * ((isPositive ? 1 : 0) - probability);
    hessian[row] = Math.max(1e-9, weight * probability * (1 - probability));
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

type Leaf = {
  readonly node: number;
  readonly rows: Int32Array;
  readonly sums: Float64Array;
  readonly split: Split | undefined;
};
/** Sums of gradients and of second derivatives. */
type Slopes = { readonly g: number; readonly h: number };
type Split = { readonly feature: number; readonly bin: number; readonly gain: number };

const growTree = (sample: Sample, size: ForestSize): Tree => {
  const tree = {
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    right: [] as number[],
    value: [] as number[],
  };
  const addNode = (rows: Int32Array, sums: Float64Array): Leaf => {
    const node = tree.feature.length;
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += sample.gradient[row] ?? 0;
      h += sample.hessian[row] ?? 0;
    }
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    tree.value.push(rounded((size.rate * g) / (h + size.penalty)));
    return { node, rows, sums, split: bestSplit(sums, { g, h }, { ...size, isRising: sample.rising }) };
  };
  const all = Int32Array.from({ length: sample.odds.length }, (_, row) => row);
  let leaves = [addNode(all, histogram(sample, all))];
  while (leaves.length < size.leaves) {
    const best = leaves
      .filter(({ split }) => split)
      .toSorted((one, other) => (other.split?.gain ?? 0) - (one.split?.gain ?? 0))[0];
    if (!best?.split) break;
    const { feature, bin } = best.split;
    const goesLeft = (row: number): boolean => (sample.bins[row * sample.width + feature] ?? 0) <= bin;
    const leftRows = best.rows.filter(goesLeft);
    const rightRows = best.rows.filter((row) => !goesLeft(row));
    const isLeftSmall = leftRows.length < rightRows.length;
    const smallSums = histogram(sample, isLeftSmall ? leftRows : rightRows);
    const largeSums = best.sums.map((sum, index) => sum - (smallSums[index] ?? 0));
    const left = addNode(leftRows, isLeftSmall ? smallSums : largeSums);
    const right = addNode(rightRows, isLeftSmall ? largeSums : smallSums);
    tree.feature[best.node] = feature;
    tree.threshold[best.node] = sample.edges[feature]?.[bin] ?? 0;
    tree.left[best.node] = left.node;
    tree.right[best.node] = right.node;
    leaves = [...leaves.filter((leaf) => leaf !== best), left, right];
  }
  for (const { node, rows } of leaves)
    for (const row of rows) sample.odds[row] = (sample.odds[row] ?? 0) + (tree.value[node] ?? 0);
  return tree;
};

/** Sums of gradient and hessian a bin of each feature. */
const histogram = ({ bins, width, gradient, hessian }: Sample, rows: Int32Array): Float64Array => {
  const sums = new Float64Array(width * maxBins * 2);
  for (const row of rows) {
    const g = gradient[row] ?? 0;
    const h = hessian[row] ?? 0;
    for (let feature = 0; feature < width; feature++) {
      const place = (feature * maxBins + (bins[row * width + feature] ?? 0)) * 2;
      sums[place] = (sums[place] ?? 0) + g;
      sums[place + 1] = (sums[place + 1] ?? 0) + h;
    }
  }
  return sums;
};

type SplitRules = ForestSize & { readonly isRising: Uint8Array };

const bestSplit = (sums: Float64Array, { g, h }: Slopes, size: SplitRules): Split | undefined => {
  let best: Split | undefined;
  const width = sums.length / (maxBins * 2);
  const whole = (g * g) / (h + size.penalty);
  for (let feature = 0; feature < width; feature++) {
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < maxBins - 1; bin++) {
      const place = (feature * maxBins + bin) * 2;
      leftG += sums[place] ?? 0;
      leftH += sums[place + 1] ?? 0;
      const rightH = h - leftH;
      if (leftH < size.minHessian || rightH < size.minHessian) continue;
      const rightG = g - leftG;
      const falls = leftG / (leftH + size.penalty) > rightG / (rightH + size.penalty);
      if (falls && size.isRising[feature] === 1) continue;
      const gain =
        (leftG * leftG) / (leftH + size.penalty) + (rightG * rightG) / (rightH + size.penalty) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
};

/**
 * Upper edges of the bins of a feature, between its values where they are few, else between its quantiles: half-way to
 * the next value, so that what was rounded on its way to the training falls on the same side when it is measured.
 */
const binEdges = (examples: readonly Example[], feature: number): number[] => {
  const values = examples
    .map((example) => example.values[feature] ?? 0)
    .toSorted((one, other) => one - other);
  const distinct = values.filter((value, index) => index === 0 || value !== values[index - 1]);
  const halfWay = (index: number): number =>
    rounded(((distinct[index] ?? 0) + (distinct[index + 1] ?? 0)) / 2);
  const places =
    distinct.length <= maxBins
      ? distinct.slice(0, -1).map((_, index) => index)
      : Array.from(
          { length: maxBins - 1 },
          (_, bin) => Math.floor(((bin + 1) * distinct.length) / maxBins) - 1,
        );
  const edges = places.map(halfWay);
  return edges.filter((edge, index) => index === 0 || edge !== edges[index - 1]);
};

/** A value goes left of an edge when it is not above it. */
const binOf = (edges: readonly number[], value: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};
