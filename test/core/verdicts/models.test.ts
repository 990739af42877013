import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/learning/random.ts';
import { fillerFeatureNames } from '../../../src/core/features/measure-filler.ts';
import { contentFeatureNames, promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { checkedForest, type Forest } from '../../../src/core/learning/forest.ts';
import { contributionsOf, forestOdds, walkerOf } from '../../../src/core/learning/forest-odds.ts';
import { align, logOdds, probabilityOf } from '../../../src/core/verdicts/linear-model.ts';
import { model } from '../../../src/core/verdicts/model.ts';
import { reasonsOf } from '../../../src/core/verdicts/reasons.ts';

const never = (): never => {
  throw new Error('The forest has no tree.');
};

/** One question: is `b` above 0.5? */
const forest: Forest = {
  features: ['a', 'b'],
  bias: -1,
  edges: [[], [0.25, 0.5]],
  trees: [{ feature: [1, -1, -1], edge: [1, 0, 0], value: [0, -2, 3] }],
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
    const walk = walkerOf(model.own, model.own.trees);
    for (let turn = 0; turn < 200; turn++) {
      const values = contentFeatureNames.map(() => (random() < 0.5 ? Math.round(random() * 8) / 8 : 0));
      expect(forestOdds(model.own, values)).toBe(walk(values, model.own.bias));
    }
  });

  it('of one tree with many leaves is walked', () => {
    const steps = Array.from({ length: 40 }, (_, step) => step);
    const comb: Forest = {
      features: ['a'],
      bias: 0,
      edges: [steps],
      trees: [
        {
          feature: [...steps.flatMap(() => [0, -1]), -1],
          edge: [...steps.flatMap((step) => [step, 0]), 0],
          value: [...steps.flatMap((step) => [0, step]), 99],
        },
      ],
    };
    expect([0, 35, 50].map((value) => forestOdds(comb, [value]))).toEqual([0, 35, 99]);
  });

  it('of very many trees stops where the first say that it is hopeless', () => {
    const [first] = forest.trees;
    const many: Forest = { ...forest, trees: Array.from({ length: 301 }, () => first ?? never()) };
    expect(forestOdds(many, [0, 0])).toBe(-1 - 2 * 100);
    expect(forestOdds(many, [0, 1])).toBe(-1 + 3 * 301);
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
    expect(model.filler.linear.weights).toHaveLength(fillerFeatureNames.length);
    expect(model.filler.trees.features).toEqual(fillerFeatureNames);
  });
  it('hide only what is at least as sure as what they mark', () => {
    const { mark, promo, own } = model.thresholds;
    const leastOf = (voices: Readonly<Record<string, Readonly<Record<string, number>>>>): number =>
      Math.min(...Object.values(voices).flatMap((classes) => Object.values(classes)));
    expect(leastOf(promo)).toBeGreaterThan(mark.promo);
    expect(leastOf(own)).toBeGreaterThan(mark.own);
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
