import { describe, expect, test } from 'vitest';
import { createRunBudget } from '../../src/content/run-budget.ts';

const minuteMs = 60_000;

/** The waits before each of `count` runs on a page that changes all the time. */
const waits = (count: number): number[] => {
  let now = 0;
  const budget = createRunBudget(() => now);
  return Array.from({ length: count }, () => {
    const delay = budget.delay();
    now += delay;
    budget.spend();
    return delay;
  });
};

describe('runs are spaced out', () => {
  test('the first follows the change closely, and each further one within a minute waits longer', () => {
    expect(waits(4)).toEqual([300, 600, 1200, 2400]);
  });

  test('a page that never rests gets at most eight runs in any minute', () => {
    let time = 0;
    const times = waits(60).map((delay) => (time += delay));
    for (const start of times) {
      expect(times.filter((at) => at >= start && at < start + minuteMs).length).toBeLessThanOrEqual(8);
    }
  });

  test('after a quiet minute it is as quick as at first', () => {
    let now = 0;
    const budget = createRunBudget(() => now);
    for (let run = 0; run < 5; run += 1) budget.spend();
    expect(budget.delay()).toBeGreaterThan(5000);
    now = minuteMs + 1;
    expect(budget.delay()).toBe(300);
  });
});
