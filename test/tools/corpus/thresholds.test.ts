import { expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import { thresholdsFrom, type Calibrations } from './thresholds.ts';

const evenly = (bias: number, slope = 1.5): Calibrations => {
  const line = { bias, slope };
  return { promo: line, own: line, filler: line };
};

it('thresholds are odds that come true, whatever a judge calls them', () => {
  const [high, low] = [thresholdsFrom(evenly(2)), thresholdsFrom(evenly(3.5))];
  expect(high.promo.report.lone - low.promo.report.lone).toBeCloseTo(1, 2);
  expect(high.own.other.furniture - low.own.other.furniture).toBeCloseTo(1, 2);
  expect(high.mark.own - low.mark.own).toBeCloseTo(1, 2);
  expect(high.filler - low.filler).toBeCloseTo(1, 2);
});

it('a judge whose odds are flatter is held to more of them', () => {
  expect(thresholdsFrom(evenly(0, 0.75)).promo.other.lone).toBeCloseTo(
    2 * thresholdsFrom(evenly(0)).promo.other.lone,
    2,
  );
});

it('a story that is no report is held to more, and most where one of many may be its entry', () => {
  const { promo, own } = thresholdsFrom(evenly(2));
  expect(promo.other.boxed).toBeGreaterThan(promo.report.boxed);
  expect(own.other.few).toBeGreaterThan(own.report.few);
  expect(own.other.many).toBeGreaterThan(own.other.few);
  expect(own.other.many).toBeGreaterThan(own.report.many);
});

it('what is surely furniture is held to less where the story is no report', () => {
  const { other } = thresholdsFrom(evenly(2)).own;
  expect(other.furniture).toBeLessThan(other.few);
});

it('calibrated odds come true as often as they say', () => {
  const rows = [0, 1, 2, 3].map((place) => ({ odds: 4, isPositive: place > 0 }));
  const { bias, slope } = calibrate([
    ...rows,
    ...rows.map(({ isPositive }) => ({ odds: -4, isPositive: !isPositive })),
  ]);
  expect(1 / (1 + Math.exp(-(bias + slope * 4)))).toBeCloseTo(0.75, 1);
});
