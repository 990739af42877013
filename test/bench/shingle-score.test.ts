import { expect, it } from 'vitest';
import { meanScore, scoreText } from './shingle-score.ts';

it.each([
  ['the same text', 'one two three four five', { precision: 1, recall: 1, isExact: true }],
  [
    'white space and marks aside',
    '“one two”, three\n four – five.',
    { precision: 1, recall: 1, isExact: true },
  ],
  ['half of it', 'one two three four', { precision: 1, recall: 0.5, isExact: false }],
  ['twice as much', 'one two three four five six seven', { precision: 0.5, recall: 1, isExact: false }],
  ['nothing', '', { precision: 0, recall: 0, isExact: false }],
])('%s', (_, text, expected) => {
  expect(scoreText(text, 'one two three four five')).toEqual(expected);
});

it('the mean is of pages, F1 of the means', () => {
  const perfect = scoreText('one two three four', 'one two three four');
  const empty = scoreText('', 'one two three four');
  expect(meanScore([perfect, empty])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, exact: 0.5 });
});
