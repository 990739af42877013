import { expect, it } from 'vitest';
import { parseBenchOptions } from './bench-options.ts';

it.each([
  [[], { folds: ['validation'], showsTexts: false }],
  [['proof'], { folds: ['validation', 'proof'], showsTexts: false }],
  [['--texts', 'proof'], { folds: ['validation', 'proof'], showsTexts: true }],
])('%j', (args, expected) => {
  expect(parseBenchOptions(args)).toEqual(expected);
});

it('refuses what it does not know', () => {
  expect(() => parseBenchOptions(['prof'])).toThrow('"prof" means nothing here');
});
