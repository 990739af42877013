import { fitLogistic } from '../../../src/core/learning/logistic-regression.ts';
import type { Calibration } from '../../../src/core/verdicts/model.ts';
import { rounded } from './rounded.ts';

const penalty = 0.01;

/**
 * Line from a model's log-odds to log-odds that come true as often as they say, fitted on rows of sites that the model
 * never saw (Platt 1999, "Probabilistic outputs for support vector machines").
 */
export const calibrate = (
  rows: readonly { readonly odds: number; readonly isPositive: boolean }[],
): Calibration => {
  const { bias, weights } = fitLogistic(
    rows.map(({ odds, isPositive }) => ({ values: Float64Array.of(odds), isPositive, weight: 1 })),
    penalty,
  );
  return { bias: rounded(bias), slope: rounded(weights[0] ?? 1) };
};
