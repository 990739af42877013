import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/learning/random.ts';
import { fillerFeatureNames } from '../../../src/core/features/measure-filler.ts';
import { contentFeatureNames, promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import {
  checkedForest,
  contributionsOf,
  forestOdds,
  walkedOdds,
  type Forest,
} from '../../../src/core/verdicts/forest.ts';
import { align, logOdds, probabilityOf } from '../../../src/core/verdicts/linear-model.ts';
import { model } from '../../../src/core/verdicts/model.ts';
import { reasonsOf } from '../../../src/core/verdicts/reasons.ts';

/** One question: is `b` above 0.5? */
const forest: Forest = {
  features: ['a', 'b'],
  bias: -1,
  trees: [
    {
      feature: [1, -1, -1],
      threshold: [0.5, 0, 0],
      left: [1, -1, -1],
      right: [2, -1, -1],
      value: [0, -2, 3],
    },
  ],
};

describe('a forest', () => {
  it.each([
    [[0, 0], -3],
    [[9, 0.5], -3],
    [[0, 0.6], 2],
  ])('adds the values of the leaves: %j gives %d', (values, odds) => {
    expect(forestOdds(forest, values)).toBe(odds);
  });

  it('scores as its trees do when they are walked one by one', () => {
    const random = seededRandom(7);
    for (let turn = 0; turn < 200; turn++) {
      const values = promoFeatureNames.map(() => (random() < 0.5 ? Math.round(random() * 8) / 8 : 0));
      expect(forestOdds(model.promo, values)).toBe(walkedOdds(model.promo, values));
    }
  });

  it('of one tree with many leaves is walked', () => {
    const steps = Array.from({ length: 40 }, (_, step) => step);
    const comb: Forest = {
      features: ['a'],
      bias: 0,
      trees: [
        {
          feature: [...steps.map(() => 0), ...steps.map(() => -1), -1],
          threshold: [...steps, ...steps, 0],
          left: [...steps.map((step) => 40 + step), ...steps, 0],
          right: [...steps.map((step) => (step < 39 ? step + 1 : 80)), ...steps, 0],
          value: [...steps.map(() => 0), ...steps, 99],
        },
      ],
    };
    expect([0, 35, 50].map((value) => forestOdds(comb, [value]))).toEqual([0, 35, 99]);
  });

  it('says which feature added what', () => {
    expect([...contributionsOf(forest, [0, 1])]).toEqual([0, 3]);
  });

  it.each([
    ['one more', ['a', 'b', 'c']],
    ['one less', ['a']],
    ['another', ['a', 'c']],
  ])('is refused where the features have %s', (_, features) => {
    expect(() => checkedForest(forest, features)).toThrow(/npm run train/u);
  });
});

describe('a linear model', () => {
  it('sums weights times values', () => {
    expect(logOdds(align({ bias: 1, weights: { a: 2, b: -1 } }, ['a', 'b']), [3, 4])).toBe(3);
  });
  it.each([
    ['a weight of a feature that is not measured', ['a']],
    ['a feature without a weight', ['a', 'b', 'c']],
  ])('with %s is refused', (_, features) => {
    expect(() => align({ bias: 0, weights: { a: 1, b: 1 } }, features)).toThrow(/features/iu);
  });
});

it('probability is one half at odds of 0 and nears 0 and 1', () => {
  expect([probabilityOf(0), probabilityOf(-40) < 1e-9, probabilityOf(40) > 1 - 1e-9]).toEqual([
    0.5,
    true,
    true,
  ]);
});

describe('the shipped weights', () => {
  it('name the features that are measured', () => {
    expect(model.promo.features).toEqual(promoFeatureNames);
    expect(model.content.features).toEqual(contentFeatureNames);
    expect(model.filler.weights).toHaveLength(fillerFeatureNames.length);
  });
  it('hide only what is at least as sure as what they mark', () => {
    for (const { mark, ...voices } of [model.thresholds.promo, model.thresholds.own])
      expect(
        Math.min(...Object.values(voices).flatMap((classes) => Object.values(classes))),
      ).toBeGreaterThanOrEqual(mark);
  });
  it('give at most three reasons, and one at least', () => {
    const count = reasonsOf(
      model.promo,
      promoFeatureNames.map(() => 1),
    ).length;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(3);
  });
});
