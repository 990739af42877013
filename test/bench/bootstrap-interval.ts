import { seededRandom } from '../../src/core/learning/random.ts';

/** Percentile interval (95 %) of the mean over resamples of the articles, with a fixed seed. */
export const bootstrapInterval = (values: readonly number[]): readonly [number, number] =>
  bootstrapOf(values, mean);

/** Percentile interval (95 %) of any figure of the items over resamples of them, with a fixed seed. */
export const bootstrapOf = <Item>(
  items: readonly Item[],
  figure: (items: readonly Item[]) => number,
): readonly [number, number] => {
  const random = seededRandom(resamples);
  const figures = Array.from({ length: resamples }, () =>
    figure(items.map((item) => items[Math.floor(random() * items.length)] ?? item)),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(resamples * tail)] ?? 0, figures[Math.floor(resamples * (1 - tail))] ?? 0];
};

const resamples = 1000;
const tail = 0.025;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
