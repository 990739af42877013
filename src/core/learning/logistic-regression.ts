import { probabilityOf } from '../verdicts/linear-model.ts';

/** One example: its values in the order of the features, what it is, and how much it counts. */
export type Example = {
  readonly values: Float64Array;
  readonly isPositive: boolean;
  readonly weight: number;
};

export type Fit = { readonly bias: number; readonly weights: Float64Array };

const maxSteps = 25;
const smallStep = 1e-5;

/**
 * Logistic regression with a quadratic penalty on the weights, not on the bias, by Newton's method (iteratively
 * reweighted least squares; Hastie, Tibshirani, Friedman, "The Elements of Statistical Learning", 4.4.1). The same
 * examples in the same order give the same weights.
 *
 * @param penalty strength, in examples: the weights stay near 0 unless this many examples speak against it.
 */
export const fitLogistic = (examples: readonly Example[], penalty: number): Fit => {
  const size = (examples[0]?.values.length ?? 0) + 1;
  let weights = new Float64Array(size);
  for (let step = 0; step < maxSteps; step++) {
    const { gradient, curvature } = slopes(examples, weights, penalty);
    const change = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
    if (Math.max(...change.map(Math.abs)) < smallStep) break;
  }
  return { bias: weights[size - 1] ?? 0, weights: weights.slice(0, -1) };
};

type Slopes = { readonly gradient: Float64Array; readonly curvature: Float64Array[] };

const slopes = (examples: readonly Example[], weights: Float64Array, penalty: number): Slopes => {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  const places = new Int32Array(size);
  for (const { values, isPositive, weight } of examples) {
    let count = 0;
    let odds = weights[size - 1] ?? 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? 0;
      if (value === 0) continue;
      places[count++] = index;
      odds += value * (weights[index] ?? 0);
    }
    places[count++] = size - 1;
    const probability = probabilityOf(odds);
    const error = weight * ((isPositive ? 1 : 0) - probability);
    const spread = weight * Math.max(probability * (1 - probability), 1e-6);
    for (let one = 0; one < count; one++) {
      const place = places[one] ?? 0;
      const value = place === size - 1 ? 1 : (values[place] ?? 0);
      gradient[place] = (gradient[place] ?? 0) + error * value;
      const row = curvature[place] ?? new Float64Array(size);
      for (let other = 0; other <= one; other++) {
        const column = places[other] ?? 0;
        row[column] = (row[column] ?? 0) + spread * value * (column === size - 1 ? 1 : (values[column] ?? 0));
      }
    }
  }
  for (let index = 0; index < size; index++) {
    const row = curvature[index] ?? new Float64Array(size);
    const strength = index === size - 1 ? 1e-6 : penalty;
    row[index] = (row[index] ?? 0) + strength;
    gradient[index] = (gradient[index] ?? 0) - strength * (weights[index] ?? 0);
  }
  return { gradient, curvature };
};

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's decomposition. */
const solve = (lower: readonly Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length;
  const factor = lower.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => factor[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let inner = 0; inner < column; inner++) sum -= at(row, inner) * at(column, inner);
      const target = factor[row];
      if (target)
        target[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < row; inner++)
      solution[row] = (solution[row] ?? 0) - at(row, inner) * (solution[inner] ?? 0);
    solution[row] = (solution[row] ?? 0) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let inner = row + 1; inner < size; inner++)
      solution[row] = (solution[row] ?? 0) - at(inner, row) * (solution[inner] ?? 0);
    solution[row] = (solution[row] ?? 0) / at(row, row);
  }
  return solution;
};
