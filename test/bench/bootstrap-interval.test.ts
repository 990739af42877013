import { expect, it } from 'vitest';
import { bootstrapInterval, bootstrapOf } from './bootstrap-interval.ts';

it('the interval of values that are all the same has no width', () => {
  expect(bootstrapInterval([2, 2, 2])).toEqual([2, 2]);
});

it('the interval holds the mean and is the same on every run', () => {
  const values = [0, 1, 1, 0, 1, 0, 0, 1, 1, 1];
  const [low, high] = bootstrapInterval(values);
  expect(low).toBeLessThan(0.6);
  expect(high).toBeGreaterThan(0.6);
  expect(bootstrapInterval(values)).toEqual([low, high]);
});

it('any figure of the items can be asked for', () => {
  const largest = (items: readonly { readonly size: number }[]): number =>
    Math.max(...items.map(({ size }) => size));
  expect(bootstrapOf([{ size: 3 }], largest)).toEqual([3, 3]);
});
