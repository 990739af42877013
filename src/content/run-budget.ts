export type RunBudget = {
  /** Milliseconds to wait before the next run. */
  readonly delay: () => number;
  /** A run happens now. */
  readonly spend: () => void;
};

const settleMs = 300;
const maxDelayMs = 30_000;
const windowMs = 60_000;
const maxRunsPerWindow = 8;

/** Spaces runs out: each run within a minute doubles the wait for the next, and eight a minute are the most. */
export function createRunBudget(now: () => number): RunBudget {
  let runs: readonly number[] = [];
  const recentRuns = (): readonly number[] => runs.filter((time) => time > now() - windowMs);

  function delay(): number {
    const recent = recentRuns();
    const backOff = Math.min(maxDelayMs, settleMs * 2 ** recent.length);
    const oldest = recent.at(-maxRunsPerWindow);
    return oldest === undefined ? backOff : Math.max(backOff, oldest + windowMs - now());
  }

  return {
    delay,
    spend: () => {
      runs = [...recentRuns(), now()];
    },
  };
}
