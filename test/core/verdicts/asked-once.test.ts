import { expect, it } from 'vitest';
import { askedOnce } from '../../../src/core/verdicts/asked-once.ts';

it('works when it is first asked, and only then', () => {
  let times = 0;
  const answer = askedOnce(() => (times += 1));
  expect(times).toBe(0);
  expect([answer(), answer(), times]).toEqual([1, 1, 1]);
});
