import { expect, it } from 'vitest';
import { contentFeatureNames, measureAll } from '../../../src/core/features/measure-run.ts';
import { ownClassOf, promoClassOf } from '../../../src/core/verdicts/run-class.ts';
import { runIn } from '../features/measure.ts';

const valuesOf = (...names: readonly string[]): Record<number, number> =>
  Object.fromEntries(
    names.map((name) => {
      const place = contentFeatureNames.indexOf(name);
      if (place < 0) throw new Error(`There is no feature ${name}.`);
      return [place, 1];
    }),
  );

it.each([
  ['lone', []],
  ['line', ['short']],
  ['line', ['halfLinks']],
  ['group', ['isGroup', 'short']],
  ['boxed', ['fillsBox', 'isGroup', 'short']],
] as const)('a promo from elsewhere: %s where it has %j', (name, features) => {
  expect(promoClassOf(valuesOf(...features))).toBe(name);
});

it.each([
  ['few', []],
  ['few', ['mostlyLinks']],
  ['many', ['likeMany']],
  ['few', ['leadsReadOn', 'halfLinks', 'likeMany']],
  ['many', ['leadsReadOn', 'likeMany']],
] as const)('a box of the publisher: %s where it has %j', (name, features) => {
  expect(ownClassOf(valuesOf(...features), false)).toBe(name);
});

it('three of a make are few, four are many', () => {
  const alike = (blocks: number): string => {
    const links = Array.from(
      { length: blocks },
      (_, place) => `<p><a href="/${place}">Gulls are back</a></p>`,
    );
    const [first] = measureAll([runIn(`<aside data-run>${links.join('')}</aside>`)]);
    return ownClassOf(first ?? [], false);
  };
  expect([alike(3), alike(4)]).toEqual(['few', 'many']);
});

it('what is surely furniture is neither', () => {
  expect(ownClassOf(valuesOf('mostlyLinks', 'likeMany'), true)).toBe('furniture');
});
