import { expect, it } from 'vitest';
import { parseBenchOptions } from './bench-options.ts';

it.each([
  [[], { part: 'all', folds: ['validation'], showsTexts: false }],
  [['proof'], { part: 'all', folds: ['validation', 'proof'], showsTexts: false }],
  [['--texts', 'proof'], { part: 'all', folds: ['validation', 'proof'], showsTexts: true }],
  [['summary'], { part: 'summary', folds: ['validation'], showsTexts: false }],
])('%j', (args, expected) => {
  expect(parseBenchOptions(args)).toEqual(expected);
});

it('refuses what it does not know', () => {
  expect(() => parseBenchOptions(['prof'])).toThrow('"prof" means nothing here');
  expect(() => parseBenchOptions(['summary', 'proof'])).toThrow('"proof" means nothing here');
});
