import { describe, expect, it } from 'vitest';
import { inTenThousand, markdownTable, shareOf } from './markdown-table.ts';

it('a table has a head, a rule and its rows', () => {
  expect(markdownTable(['what', 'n'], [['one', 1]])).toEqual([
    '| what | n |',
    '| --- | --- |',
    '| one | 1 |',
  ]);
});

describe('a share comes with its interval', () => {
  const isTrue = (value: boolean): boolean => value;

  it.each([
    ['none of nothing is a dash', [], '–'],
    ['half', [true, false], '50.0 % (9.5–90.5)'],
    ['none of four may still be half', [false, false, false, false], '0.0 % (0.0–49.0)'],
  ])('%s', (_, values, expected) => {
    expect(shareOf(values, isTrue)).toBe(expected);
  });

  it.each([
    [0, 0, '–'],
    [1, 10_000, '1.0 (0.2–5.7)'],
    [0, 10_000, '0.0 (0.0–3.8)'],
  ])('%d of %d in 10,000: %s', (hits, all, expected) => {
    expect(inTenThousand(hits, all)).toBe(expected);
  });
});
