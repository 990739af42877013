import { describe, expect, it, test } from 'vitest';
import { namesOf, numbersOf } from '../../../src/core/features/text-marks.ts';
import { isTopicWord, stemOf, wordsOf } from '../../../src/core/features/words.ts';

describe('words', () => {
  it.each([
    ['are in lower case, without marks around them', '“Free” Netflix – NOW!', ['free', 'netflix', 'now']],
    ['are split at apostrophes', 'Kyiv’s push', ['kyiv', 's', 'push']],
    ['are pairs of characters where the script has no spaces', '新聞記事', ['新聞', '聞記', '記事']],
    ['of two scripts stay apart by script', 'Netflix 無料', ['netflix', '無料']],
    ['hold no digits', 'in 2024', ['in']],
    ['fold full-width letters', 'ＦＲＥＥ', ['free']],
    ['of an empty text are none', '', []],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

test('inflected forms share a stem', () => {
  expect(stemOf('negotiated')).toBe(stemOf('negotiators'));
  expect(stemOf('bridge')).not.toBe(stemOf('budget'));
});

it.each([
  ['talks', true],
  ['the', false],
  ['新聞', true],
])('can %s carry a topic: %s', (word, expected) => {
  expect(isTopicWord(word)).toBe(expected);
});

it.each([
  [
    'names stand inside sentences',
    'Crews told Tom Brannigan on Monday that Averill agreed.',
    ['tom', 'brannigan', 'monday', 'averill'],
  ],
  ['the first word of a sentence is no name', 'Crews agreed. Ferries sail.', []],
])('%s', (_, text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

it('numbers have two digits at least', () => {
  expect(numbersOf('5 boats, 2,300 people, 7.5 percent, 1987')).toEqual(['2,300', '7.5', '1987']);
});
