import { expect, it } from 'vitest';
import { storiesOf } from './summary-cost.ts';

it('makes stories of so many words from paragraphs in a row', () => {
  const source = {
    title: 'Bridge',
    lang: 'en',
    paragraphs: ['one two three', 'four five six', 'seven eight'],
  };
  expect(storiesOf([source, source], 5).map(({ paragraphs }) => paragraphs)).toEqual([
    ['one two three', 'four five six'],
    ['seven eight', 'one two three'],
    ['four five six', 'seven eight'],
  ]);
});
