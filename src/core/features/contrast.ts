import { spreadWithout, traitNames, type Spread, type TraitValues } from './block-traits.ts';
import type { Story } from './story.ts';

/** The traits of a run, means over its blocks by their words, and their spread over the story's other prose. */
export type Contrast = Spread & { readonly own: TraitValues };

/** Compares the blocks from `start` up to, not including, `end` with the rest of the story's prose. */
export const contrastOf = (story: Story, start: number, end: number): Contrast => {
  const { traits, isProse } = story;
  const single = end - start === 1 ? traits.values[start] : undefined;
  const prose: TraitValues[] = [];
  for (let place = start; place < end; place++) {
    const values = traits.values[place];
    if (values && isProse[place]) prose.push(values);
  }
  // Most runs hold no prose, and are set against all of it.
  const { means, deviations, count } = prose.length === 0 ? traits.spread : spreadWithout(traits.sums, prose);
  return { own: single ?? meansOver(story, start, end), means, deviations, count };
};

const meansOver = ({ facts, traits }: Story, start: number, end: number): TraitValues => {
  const sums = traitNames.map(() => 0);
  let weights = 0;
  for (let place = start; place < end; place++) {
    const weight = 1 + (facts[place]?.words.length ?? 0);
    const block = traits.values[place];
    for (let index = 0; index < sums.length; index++)
      sums[index] = (sums[index] ?? 0) + weight * (block?.[index] ?? 0);
    weights += weight;
  }
  return sums.map((sum) => sum / weights);
};
