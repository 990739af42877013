import { describe, expect, it } from 'vitest';
import { nextTab } from '../../src/ui/tabs.tsx';

describe('keys in a tab list of three, the second chosen', () => {
  it.each([
    ['ArrowRight', false, 2],
    ['ArrowLeft', false, 0],
    ['ArrowRight', true, 0],
    ['ArrowLeft', true, 2],
    ['Home', false, 0],
    ['End', false, 2],
    ['ArrowDown', false, undefined],
    ['a', false, undefined],
  ])('%s (right to left: %s) leads to %s', (key, isRightToLeft, next) => {
    expect(nextTab({ key, chosen: 1, count: 3, isRightToLeft })).toBe(next);
  });

  it('goes round the ends', () => {
    expect(nextTab({ key: 'ArrowRight', chosen: 2, count: 3, isRightToLeft: false })).toBe(0);
    expect(nextTab({ key: 'ArrowLeft', chosen: 0, count: 3, isRightToLeft: false })).toBe(2);
  });
});
