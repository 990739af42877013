import { fitLogistic } from '../../../src/core/learning/logistic-regression.ts';

/** A row to learn from; its weight says how much it counts. */
export type Row = {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
};

export type LinearModel = { readonly bias: number; readonly weights: readonly number[] };

/**
 * Logistic regression with a ridge on standardized features. `signs` holds 1 or -1 for each
 * feature: a weight of the other sign is held at zero, because no page should be less of an article for saying so.
 */
export function fitSigned(rows: readonly Row[], signs: readonly number[]): LinearModel {
  const means = signs.map((_, at) => weightedMean(rows, (row) => row.features[at] ?? 0));
  const scales = signs.map(
    (_, at) =>
      Math.sqrt(weightedMean(rows, (row) => ((row.features[at] ?? 0) - (means[at] ?? 0)) ** 2)) + tiny,
  );
  const scaled = rows.map((row) => ({
    ...row,
    features: row.features.map((value, at) => (value - (means[at] ?? 0)) / (scales[at] ?? 1)),
  }));
  let active = signs.map((_, at) => at);
  for (;;) {
    const fitted = fitActive(scaled, active);
    const kept = active.filter((at, place) => (fitted[place] ?? 0) * (signs[at] ?? 0) > 0);
    if (kept.length === active.length) return unscale({ active, fitted, means, scales });
    active = kept;
  }
}

const tiny = 1e-9;
const ridge = 3;

function weightedMean(rows: readonly Row[], valueOf: (row: Row) => number): number {
  let sum = 0;
  let total = 0;
  for (const row of rows) {
    sum += row.weight * valueOf(row);
    total += row.weight;
  }
  return sum / total;
}

/** Weights of the active features, and the bias last. */
function fitActive(rows: readonly Row[], active: readonly number[]): number[] {
  const examples = rows.map(({ features, isPositive, weight }) => ({
    values: Float64Array.from(active, (at) => features[at] ?? 0),
    isPositive,
    weight,
  }));
  const { bias, weights } = fitLogistic(examples, ridge);
  return [...weights, bias];
}

type Scaled = {
  readonly active: readonly number[];
  readonly fitted: readonly number[];
  readonly means: readonly number[];
  readonly scales: readonly number[];
};

function unscale({ active, fitted, means, scales }: Scaled): LinearModel {
  const weights = means.map(() => 0);
  let bias = fitted.at(-1) ?? 0;
  for (const [place, at] of active.entries()) {
    const weight = (fitted[place] ?? 0) / (scales[at] ?? 1);
    weights[at] = weight;
    bias -= weight * (means[at] ?? 0);
  }
  return { bias, weights };
}
