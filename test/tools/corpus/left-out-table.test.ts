import { expect, it } from 'vitest';
import type { ScoredRow } from './cross-fit.ts';
import { leftOutTable } from './left-out-table.ts';
import { rowOf } from './row-of.ts';
import { thresholdsFrom } from './thresholds.ts';

const even = { bias: 0, slope: 1 };
const thresholds = thresholdsFrom({ promo: even, own: even, filler: even });

type Told = { readonly origin: string; readonly odds: number } & Partial<ScoredRow>;

const scored = ({ origin, odds, page = 'ledger/1', turn = 0, isFurniture = false }: Told): ScoredRow => ({
  page,
  turn,
  row: rowOf({
    origin,
    isPositive: origin !== 'story' && origin !== 'furniture',
    keys: [`${odds}`],
    isBoxLike: true,
  }),
  odds,
  ownOdds: odds,
  isFurniture,
});

const lineOf = (rows: readonly Told[], start: string): string | undefined =>
  leftOutTable({ promo: rows.map(scored), filler: [] }, thresholds).find((line) => line.startsWith(start));

it('counts the runs that are hidden of each judge', () => {
  const rows = [
    { origin: 'iptv', odds: 9 },
    { origin: 'iptv', odds: 0 },
    { origin: 'promo:related', odds: 9 },
  ];
  expect(lineOf(rows, '| promo | other | lone')).toBe('| promo | other | lone | 2 | 50.0 % | 0 | 0 | 0 |');
  expect(lineOf(rows, '| own | other | few')).toBe('| own | other | few | 1 | 100.0 % | 0 | 0 | 0 |');
});

it('a page counts once in each turn, however many of its runs are hidden', () => {
  const story = { origin: 'story', odds: 9 };
  const rows = [story, story, { ...story, turn: 1 }, { ...story, page: 'ledger/2', odds: -9 }];
  expect(lineOf(rows, '| promo | other | lone')).toBe('| promo | other | lone | 0 | 0.0 % | 0 | 3 | 2 |');
});

it('what is surely furniture has a line of its own', () => {
  const rows = ['promo:related', 'furniture', 'furniture'].map((origin) => ({
    origin,
    odds: 4.9,
    isFurniture: true,
  }));
  expect(lineOf(rows, '| own | other | few')).toBe('| own | other | few | 0 | 0.0 % | 0 | 0 | 0 |');
  expect(lineOf(rows, '| own | other | furniture')).toBe(
    '| own | other | furniture | 1 | 100.0 % | 2 | 0 | 0 |',
  );
});
