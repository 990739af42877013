import { expect, it } from 'vitest';
import { contentFeatureNames } from '../../../src/core/features/measure-run.ts';
import { ownClassOf, promoClassOf } from '../../../src/core/verdicts/run-class.ts';

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
  ['boxed', ['fillsBox', 'short']],
  ['boxedGroup', ['fillsBox', 'isGroup']],
] as const)('a promo from elsewhere: %s where it has %j', (name, features) => {
  expect(promoClassOf(valuesOf(...features))).toBe(name);
});

it.each([
  ['text', []],
  ['link', ['mostlyLinks']],
  ['likeTexts', ['likeMany']],
  ['likeLinks', ['mostlyLinks', 'likeMany']],
  ['led', ['leadsReadOn', 'halfLinks', 'likeMany']],
  ['likeTexts', ['leadsReadOn', 'likeMany']],
] as const)('a box of the publisher: %s where it has %j', (name, features) => {
  expect(ownClassOf(valuesOf(...features), false)).toBe(name);
});

it.each([
  ['furnitureText', []],
  ['furnitureText', ['likeMany']],
  ['furnitureLink', ['mostlyLinks', 'likeMany']],
] as const)('what is surely furniture: %s where it has %j', (name, features) => {
  expect(ownClassOf(valuesOf(...features), true)).toBe(name);
});
