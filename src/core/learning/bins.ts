import type { Example } from './logistic-regression.ts';

/** A feature is cut into no more than so many. */
export const maxBins = 32;

/**
 * Upper edges of the bins of a feature, between its values where they are few, else between its quantiles: half-way to
 * the next value, so that what was rounded on its way to the training falls on the same side when it is measured.
 */
export const binEdges = (examples: readonly Example[], feature: number): number[] => {
  const values = examples
    .map((example) => example.values[feature] ?? 0)
    .toSorted((one, other) => one - other);
  const distinct = values.filter((value, index) => index === 0 || value !== values[index - 1]);
  const halfWay = (index: number): number =>
    Math.round(((distinct[index] ?? 0) + (distinct[index + 1] ?? 0)) * 5000) / 10_000;
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

/** The bin of each value, row after row. */
export const binsOf = (examples: readonly Example[], edges: readonly (readonly number[])[]): Uint8Array => {
  const bins = new Uint8Array(examples.length * edges.length);
  examples.forEach(({ values }, row) => {
    edges.forEach((own, feature) => {
      bins[row * edges.length + feature] = binOf(own, values[feature] ?? 0);
    });
  });
  return bins;
};
