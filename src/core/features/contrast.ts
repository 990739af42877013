import { traitNames } from './block-traits.ts';
import type { Story } from './story.ts';

/** The traits of a run against those of the story's other prose, in the order of `traitNames`. */
export type Contrast = {
  /** Means over the run's blocks, by their words. */
  readonly own: Float64Array;
  /** Means and standard deviations over the other blocks of prose, and how many these are. */
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  readonly count: number;
};

/** What no paragraph of the story has is no infinite deviation. */
const minDeviation = 0.05;

/** Compares the blocks from `start` up to, not including, `end` with the rest of the story's prose. */
export const contrastOf = (
  { facts, traits, isProse, proseCount }: Story,
  start: number,
  end: number,
): Contrast => {
  const means = Float64Array.from(traits.sums);
  const squares = Float64Array.from(traits.squares);
  let count = proseCount;
  for (let place = start; place < end; place++) {
    const block = traits.values[place];
    if (!block || !isProse[place]) continue;
    count--;
    for (let index = 0; index < means.length; index++) {
      const value = block[index] ?? 0;
      means[index] = (means[index] ?? 0) - value;
      squares[index] = (squares[index] ?? 0) - value * value;
    }
  }
  for (let index = 0; index < means.length; index++) {
    const mean = count === 0 ? 0 : (means[index] ?? 0) / count;
    means[index] = mean;
    squares[index] =
      count === 0
        ? 1
        : Math.max(minDeviation, Math.sqrt(Math.max(0, (squares[index] ?? 0) / count - mean * mean)));
  }
  const single = end - start === 1 ? traits.values[start] : undefined;
  return { own: single ?? meansOver({ facts, traits }, start, end), means, deviations: squares, count };
};

const meansOver = (
  { facts, traits }: Pick<Story, 'facts' | 'traits'>,
  start: number,
  end: number,
): Float64Array => {
  const means = new Float64Array(traitNames.length);
  let weights = 0;
  for (let place = start; place < end; place++) {
    const weight = 1 + (facts[place]?.words.length ?? 0);
    const block = traits.values[place];
    for (let index = 0; index < means.length; index++)
      means[index] = (means[index] ?? 0) + weight * (block?.[index] ?? 0);
    weights += weight;
  }
  return means.map((sum) => sum / weights);
};
