import type { Verdict } from '../../../src/core/types.ts';

/** The verdict on a block that is no promo; `probability` that it is one none the less. */
export const verdictOf = (label: 'content' | 'furniture', probability = 0): Verdict => ({
  label,
  category: undefined,
  probability,
  reasons: [],
  action: 'leave',
  group: undefined,
});
