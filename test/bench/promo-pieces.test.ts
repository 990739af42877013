import { expect, it } from 'vitest';
import { isLeftOut, promoPieces } from './promo-pieces.ts';

const promo = {
  heading: 'Stream it free',
  paragraphs: ['No buffering, no contract, no card at all.'],
  items: ['4K', 'Guide'],
};
const alone = { heading: undefined, paragraphs: [], items: ['4K', 'Guide'] };

it.each([
  ['a text without it', promo, 'The council met. A 4K camera filmed it.', true],
  [
    'its paragraph in other white space',
    promo,
    'The council met.\nNo buffering,  no contract, no card at all.',
    false,
  ],
  ['short parts count where there are no others', alone, 'The council met. Guide', false],
])('%s', (_, injection, text, expected) => {
  expect(isLeftOut(promoPieces(injection), text)).toBe(expected);
});
