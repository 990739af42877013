import type { Run } from '../features/run.ts';

export type ScoredRun = {
  readonly run: Run;
  /** The measured features, for the reasons. */
  readonly values: readonly number[];
  readonly judge: 'promo' | 'filler';
  /** Log-odds of a promo. */
  readonly odds: number;
  /** Log-odds above the hiding threshold of the run's class: what is negative may only be marked. */
  readonly excess: number;
};

/**
 * Chooses promos that do not overlap: the surest run first, grown to the largest candidate around it that would be
 * hidden by itself, so that a heading, its text and its list go together.
 */
export const chooseRuns = (candidates: readonly ScoredRun[]): ScoredRun[] => {
  const chosen: ScoredRun[] = [];
  for (const seed of candidates.toSorted(bySurest)) {
    if (chosen.some(({ run }) => overlap(run, seed.run))) continue;
    const level = seed.excess >= 0 ? 0 : seed.excess - maxDoubt;
    const grown = candidates
      .filter((other) => other.excess >= level && holds(other.run, seed.run))
      .filter((other) => !chosen.some(({ run }) => overlap(run, other.run)))
      .toSorted(byLargest)[0];
    chosen.push(grown ?? seed);
  }
  return chosen.toSorted((one, other) => one.run.start - other.run.start);
};

/** What is only marked grows to a larger run that is this much less sure, in log-odds. */
const maxDoubt = 1;

const bySurest = (one: ScoredRun, other: ScoredRun): number =>
  other.excess - one.excess || one.run.start - other.run.start || one.run.end - other.run.end;

const byLargest = (one: ScoredRun, other: ScoredRun): number =>
  other.run.blocks.length - one.run.blocks.length || bySurest(one, other);

const overlap = (one: Run, other: Run): boolean => one.start < other.end && other.start < one.end;

const holds = (outer: Run, inner: Run): boolean => outer.start <= inner.start && outer.end >= inner.end;
