import { describe, expect, it } from 'vitest';
import { fitForest } from '../../../src/core/learning/boosted-trees.ts';
import { fitLogistic, type Example } from '../../../src/core/learning/logistic-regression.ts';
import { seededRandom } from '../../../src/core/learning/random.ts';
import { forestOdds } from '../../../src/core/learning/forest-odds.ts';

/** 800 points of two features; positive where `isPositive` says so. */
const sample = (isPositive: (a: number, b: number) => boolean): Example[] => {
  const random = seededRandom(7);
  return Array.from({ length: 800 }, () => {
    const [a, b] = [random(), random()];
    return { values: Float64Array.of(a, b), isPositive: isPositive(a, b), weight: 1 };
  });
};

const accuracy = (examples: readonly Example[], odds: (values: Float64Array) => number): number =>
  examples.filter(({ values, isPositive }) => odds(values) > 0 === isPositive).length / examples.length;

const size = { trees: 30, leaves: 4, rate: 0.3, minHessian: 1, penalty: 1 };
const isAbove = (a: number, b: number): boolean => a + 2 * b > 1.5;
const isOdd = (a: number, b: number): boolean => a > 0.5 !== b > 0.5;

describe('logistic regression', () => {
  it('finds a slanted border and the signs of its weights', () => {
    const examples = sample(isAbove);
    const { bias, weights } = fitLogistic(examples, 0.01);
    expect(
      accuracy(examples, ([a = 0, b = 0]) => bias + a * (weights[0] ?? 0) + b * (weights[1] ?? 0)),
    ).toBeGreaterThan(0.97);
    expect((weights[1] ?? 0) / (weights[0] ?? 1)).toBeCloseTo(2, 0);
  });
  it('cannot find what only holds of two features together', () => {
    const examples = sample(isOdd);
    const { bias, weights } = fitLogistic(examples, 0.01);
    expect(
      accuracy(examples, ([a = 0, b = 0]) => bias + a * (weights[0] ?? 0) + b * (weights[1] ?? 0)),
    ).toBeLessThan(0.7);
  });
  it('keeps weights small under a strong penalty', () => {
    const { weights } = fitLogistic(sample(isAbove), 1e5);
    expect(Math.max(...weights.map(Math.abs))).toBeLessThan(0.1);
  });
});

describe('boosted trees', () => {
  it.each([
    ['a slanted border', isAbove],
    ['what only holds of two features together', isOdd],
  ])('find %s', (_, isPositive) => {
    const examples = sample(isPositive);
    const forest = fitForest(['a', 'b'], examples, size);
    expect(accuracy(examples, (values) => forestOdds(forest, values))).toBeGreaterThan(0.95);
  });
  it('are the same for the same examples', () => {
    expect(fitForest(['a', 'b'], sample(isOdd), size)).toEqual(fitForest(['a', 'b'], sample(isOdd), size));
  });
  it('have no more leaves than asked for', () => {
    const { trees } = fitForest(['a', 'b'], sample(isOdd), size);
    expect(
      Math.max(...trees.map(({ feature }) => feature.filter((place) => place < 0).length)),
    ).toBeLessThanOrEqual(size.leaves);
  });
  it('rise with a feature of which more never speaks against', () => {
    // More of `a` speaks for it up to a point and against it beyond.
    const examples = sample((a) => a > -0.5 && a < 0.2);
    const forest = fitForest(['a', 'b'], examples, { ...size, trees: 20, leaves: 2, rising: ['a'] });
    const odds = [-0.9, -0.2, 0.1, 0.9].map((a) => forestOdds(forest, [a, 0.5]));
    expect(odds).toEqual(odds.toSorted((one, other) => one - other));
  });
  it('are less sure of what dear negatives share with positives, and of nothing else', () => {
    // Above 0.5 in `a` every fourth point is a negative, below it every point is.
    const examples = sample((a) => a > 0.5).map((example, index) => ({
      ...example,
      isPositive: example.isPositive && index % 4 > 0,
    }));
    const oddsAt = (isDear: boolean, a: number): number => {
      const forest = fitForest(
        ['a', 'b'],
        examples.map((example) => ({ ...example, isDear })),
        { ...size, caution: { extra: 60, from: -2 } },
      );
      return forestOdds(forest, [a, 0.5]);
    };
    expect(oddsAt(false, 0.75)).toBeGreaterThan(0.5);
    expect(oddsAt(true, 0.75)).toBeLessThan(-0.5);
    expect(oddsAt(true, 0.25)).toBeLessThan(-2);
  });
});
