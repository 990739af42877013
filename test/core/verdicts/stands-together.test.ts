import { expect, it } from 'vitest';
import { standsTogether, takesWholeLinks } from '../../../src/core/verdicts/stands-together.ts';
import { runIn } from '../features/measure.ts';

const heading = '<h3 data-run>Win a harbor cruise</h3>';
const text = '<p data-run>Claim your seats now, today.</p>';
const list = '<ul data-run><li>No card required</li><li>Works on every boat</li></ul>';

it.each([
  ['a single block', text, true],
  ['blocks that follow each other', `${heading}${text}${list}`, true],
  ['a whole box', `<div>${heading}${text}${list}</div>`, true],
  ['a box in a box', `<div><div>${heading}</div><div>${text}${list}</div></div>`, true],
  ['boxes of one block each', `<div>${heading}</div><div>${text}</div><div>${list}</div>`, true],
  ['a list by itself', list, true],
  [
    'a heading with a part of the next box',
    `${heading}<div>${text}<p>The captain greets you.</p></div>`,
    false,
  ],
  ['a box with the paragraph below it', `<div>${heading}${list}</div>${text}`, false],
])('%s may be one promo: %s', (_, inner, expected) => {
  expect(standsTogether(runIn(inner))).toBe(expected);
});

const card = (run: string): string =>
  `<div><a href="/places/7"${run}><h3>The Gull</h3><p>Fish soup, open daily</p><p>Pier 2</p></a></div>`;
it.each([
  ['a link around several blocks, whole', card(' data-run'), true],
  ['one line of such a link', card('').replace('<p>Fish', '<p data-run>Fish'), false],
  ['its last line with what follows', `${card('').replace('<p>Pier', '<p data-run>Pier')}${text}`, false],
  ['a link of one line', '<p data-run><a href="/places/7">The Gull</a></p>', true],
  ['a text without a link', text, true],
])('%s takes links whole: %s', (_, inner, expected) => {
  expect(takesWholeLinks(runIn(inner))).toBe(expected);
});
