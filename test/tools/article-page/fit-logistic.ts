/** A row to learn from; its weight says how much it counts. */
export type Row = {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
};

export type LinearModel = { readonly bias: number; readonly weights: readonly number[] };

/**
 * Logistic regression with a ridge on standardized features, by Newton's method. `signs` holds 1 or -1 for each
 * feature: a weight of the other sign is held at zero, because no page should be less of an article for saying so.
 */
export function fitLogistic(rows: readonly Row[], signs: readonly number[]): LinearModel {
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
    const fitted = newton(scaled, active);
    const kept = active.filter((at, place) => (fitted[place] ?? 0) * (signs[at] ?? 0) > 0);
    if (kept.length === active.length) return unscale({ active, fitted, means, scales });
    active = kept;
  }
}

const tiny = 1e-9;
const ridge = 3;
const maxSteps = 30;
const smallStep = 1e-7;

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
function newton(rows: readonly Row[], active: readonly number[]): number[] {
  const size = active.length + 1;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < maxSteps; step++) {
    const slope = weights.map((weight, at) => (at < active.length ? ridge * weight : 0));
    const curve = weights.map((_, at) =>
      weights.map((_other, other) => (at === other ? ridgeAt(at, active.length) : 0)),
    );
    for (const row of rows) {
      const values = [...active.map((at) => row.features[at] ?? 0), 1];
      const chance = 1 / (1 + Math.exp(-dot(values, weights)));
      const error = row.weight * (chance - Number(row.isPositive));
      const spread = row.weight * chance * (1 - chance);
      for (let at = 0; at < size; at++) {
        const value = values[at] ?? 0;
        slope[at] = (slope[at] ?? 0) + error * value;
        const line = curve[at] ?? [];
        for (let other = 0; other < size; other++)
          line[other] = (line[other] ?? 0) + spread * value * (values[other] ?? 0);
      }
    }
    const move = solve(curve, slope);
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) - (move[at] ?? 0);
    if (Math.max(...move.map(Math.abs)) < smallStep) break;
  }
  return weights;
}

const ridgeAt = (at: number, bias: number): number => (at < bias ? ridge : tiny);

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Solves a symmetric, positive definite system by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const size = right.length;
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (let pivot = 0; pivot < size; pivot++) {
    const top = lines[pivot] ?? [];
    for (let row = pivot + 1; row < size; row++) {
      const line = lines[row] ?? [];
      const factor = (line[pivot] ?? 0) / (top[pivot] ?? 1);
      for (let at = pivot; at <= size; at++) line[at] = (line[at] ?? 0) - factor * (top[at] ?? 0);
    }
  }
  const answer = right.map(() => 0);
  for (let row = size - 1; row >= 0; row--) {
    const line = lines[row] ?? [];
    let sum = line[size] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= (line[at] ?? 0) * (answer[at] ?? 0);
    answer[row] = sum / (line[row] ?? 1);
  }
  return answer;
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
