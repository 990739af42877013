import { expect, it } from 'vitest';
import { digitsOf, zeroDigit } from '../../../src/core/features/digits.ts';

it('reads digits up to the base', () => {
  expect([...digitsOf('09afz')]).toEqual([0, 9, 10, 15, 35]);
});

it('reads them on both sides of zero', () => {
  expect([...digitsOf('18f', zeroDigit)]).toEqual([-7, 0, 7]);
});
