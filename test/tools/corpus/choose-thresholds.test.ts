import { expect, it } from 'vitest';
import { promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import type { Thresholds } from '../../../src/core/verdicts/model.ts';
import { calibrate } from './calibrate.ts';
import { chooseThresholds, type Calibrations } from './choose-thresholds.ts';
import type { ScoredRow } from './cross-fit.ts';
import { rowOf } from './row-of.ts';

const scored = (origin: string, odds: number, page = 1, turn = 0): ScoredRow => ({
  page: `ledger/${page}`,
  turn,
  row: rowOf({ origin, isPositive: origin !== 'story', keys: [`${odds}`], isBoxLike: true }),
  odds,
  ownOdds: odds,
  isFurniture: false,
});
const many = (count: number, origin: string, odds: number): ScoredRow[] =>
  Array.from({ length: count }, (_, place) => scored(origin, odds, place));

const evenly = (bias: number): Calibrations => {
  const line = { bias, slope: 1.5 };
  return { promo: line, own: line, filler: line };
};
const thresholdsOf = (promo: readonly ScoredRow[], bias = 2): Thresholds =>
  chooseThresholds({ promo, filler: promo }, evenly(bias));

it('one genuine run outweighs a few promos below it', () => {
  const promo = [
    ...many(40, 'iptv', 2),
    ...many(5, 'iptv', 4),
    scored('story', 3),
    ...many(300, 'story', -2),
  ];
  expect(thresholdsOf(promo).promo.plain.lone).toBeGreaterThan(3);
});

it('and is given up where it costs many', () => {
  const promo = [
    ...many(250, 'iptv', 2),
    ...many(5, 'iptv', 4),
    scored('story', 3),
    ...many(3000, 'story', -2),
  ];
  expect(thresholdsOf(promo).promo.plain.lone).toBeLessThan(2);
});

it('runs of one page count once', () => {
  const story = [3, 3.1, 3.2].map((odds) => scored('story', odds));
  const promo = [...many(150, 'iptv', 2), ...many(5, 'iptv', 4), ...story, ...many(3000, 'story', -2)];
  expect(thresholdsOf(promo).promo.plain.lone).toBeLessThan(2);
});

it('but once in each turn', () => {
  const story = [3, 3.1, 3.2].map((odds, turn) => scored('story', odds, 1, turn));
  const promo = [...many(150, 'iptv', 2), ...many(5, 'iptv', 4), ...story, ...many(3000, 'story', -2)];
  expect(thresholdsOf(promo).promo.plain.lone).toBeGreaterThan(3);
});

it('a page with many doubtful runs does not set what is marked', () => {
  const story = Array.from({ length: 200 }, () => scored('story', 3));
  const promo = [...many(50, 'iptv', 4), ...story, ...many(300, 'story', -2)];
  expect(thresholdsOf(promo).promo.plain.mark).toBeLessThan(1);
});

it('where no genuine run is known, nothing below the least odds is hidden', () => {
  const promo = [...many(40, 'iptv', 2), ...many(40, 'iptv', -2)];
  const { lone } = thresholdsOf(promo).promo.plain;
  expect(lone).toBeGreaterThan(0);
  expect(lone).toBeLessThan(2);
});

it('the least odds are those that come true, whatever a judge calls them', () => {
  const promo = many(40, 'iptv', 2);
  const high = thresholdsOf(promo, 2).promo.plain;
  const low = thresholdsOf(promo, 3.5).promo.plain;
  expect(high.lone - low.lone).toBeCloseTo(1, 2);
  expect(high.mark - low.mark).toBeCloseTo(1, 2);
});

it('each voice has its own thresholds', () => {
  const inGuide = (row: ScoredRow): ScoredRow => ({
    ...row,
    row: { ...row.row, values: { [promoFeatureNames.indexOf('littleProse')]: 1 } },
  });
  const plain = [...many(300, 'promo:related', 4), ...many(300, 'story', 1)];
  const guide = [...many(300, 'promo:related', 4), ...many(300, 'story', 3)].map(inGuide);
  const { own } = thresholdsOf([...plain, ...guide]);
  expect(own.plain.text).toBeLessThan(3);
  expect(own.guide.text).toBeGreaterThan(3);
});

it('what is surely furniture is held to less', () => {
  const { own } = thresholdsOf([...many(300, 'promo:related', 4), ...many(300, 'story', -2)]);
  expect(own.plain.furnitureText).toBeLessThan(own.plain.text);
});

it('calibrated odds come true as often as they say', () => {
  const rows = [0, 1, 2, 3].map((place) => ({ odds: 4, isPositive: place > 0 }));
  const { bias, slope } = calibrate([
    ...rows,
    ...rows.map(({ isPositive }) => ({ odds: -4, isPositive: !isPositive })),
  ]);
  expect(1 / (1 + Math.exp(-(bias + slope * 4)))).toBeCloseTo(0.75, 1);
});
