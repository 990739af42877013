import type { Sureness } from '../types.ts';

/**
 * Log-odds added to every threshold for hiding. What is worth marking stays the same, so that a careful judge marks
 * what a balanced one hides, and a thorough one hides part of what a balanced one only marks. The measured meaning of
 * each stands in test/bench/RESULTS.md.
 */
export const surenessMargins: Readonly<Record<Sureness, number>> = {
  careful: 1,
  balanced: 0,
  thorough: -1.5,
};
