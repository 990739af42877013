import { seededRandom } from '../../src/core/learning/random.ts';

/** Percentile interval (95 %) of the mean over resamples of the articles, with a fixed seed. */
export function bootstrapInterval(values: readonly number[]): readonly [number, number] {
  const random = seededRandom(resamples);
  const means = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(resamples * tail)] ?? 0, means[Math.floor(resamples * (1 - tail))] ?? 0];
}

const resamples = 1000;
const tail = 0.025;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
