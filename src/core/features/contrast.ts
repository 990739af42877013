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
  const single = end - start === 1 ? traits.values[start] : undefined;
  const own = single ?? meansOver({ facts, traits }, start, end);
  const prose = traits.values.slice(start, end).filter((_, offset) => isProse[start + offset]);
  const count = proseCount - prose.length;
  const means = new Float64Array(traitNames.length);
  const deviations = new Float64Array(traitNames.length).fill(1);
  if (count === 0) return { own, means, deviations, count };
  for (let index = 0; index < means.length; index++) {
    let sum = traits.sums[index] ?? 0;
    let squares = traits.squares[index] ?? 0;
    for (const block of prose) {
      const value = block[index] ?? 0;
      sum -= value;
      squares -= value * value;
    }
    const mean = sum / count;
    means[index] = mean;
    deviations[index] = Math.max(minDeviation, Math.sqrt(Math.max(0, squares / count - mean * mean)));
  }
  return { own, means, deviations, count };
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
