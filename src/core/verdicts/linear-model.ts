/** A linear model as it stands in `weights.json`: names beside their weights, so that people can read it. */
export type LinearModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** A model whose weights stand in the order of the measured values. */
export type AlignedModel = { readonly bias: number; readonly weights: ArrayLike<number> };

/**
 * Puts the weights in the order of the features.
 *
 * @throws Error where model and features do not name the same things: one of the two was changed alone.
 */
export const align = (model: LinearModel, featureNames: readonly string[]): AlignedModel => {
  const unknown = Object.keys(model.weights).filter((name) => !featureNames.includes(name));
  if (unknown.length > 0)
    throw new Error(`The weights name features that are not measured: ${unknown.join(', ')}.`);
  const missing = featureNames.filter((name) => !(name in model.weights));
  if (missing.length > 0)
    throw new Error(`Features without a weight: ${missing.join(', ')}. Run npm run train.`);
  return { bias: model.bias, weights: Float64Array.from(featureNames, (name) => model.weights[name] ?? 0) };
};

/** Log-odds: bias plus the sum of weights times values. */
export const logOdds = ({ bias, weights }: AlignedModel, values: ArrayLike<number>): number => {
  let sum = bias;
  for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) * (values[index] ?? 0);
  return sum;
};

/** The logistic function. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
