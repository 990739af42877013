import { forestOdds } from '../learning/forest-odds.ts';
import type { Forest } from '../learning/forest.ts';
import { logOdds, type AlignedModel } from './linear-model.ts';

/** Two models of what stands behind the story. */
export type FillerJudge = { readonly linear: AlignedModel; readonly trees: Forest };

/** Mean log-odds of both: what one of them takes for filler and is none, the other seldom does. */
export const fillerOdds = ({ linear, trees }: FillerJudge, values: ArrayLike<number>): number =>
  (logOdds(linear, values) + forestOdds(trees, values)) / 2;
