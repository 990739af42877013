import { expect, it } from 'vitest';
import { holdsPromo } from './holds-promo.ts';

const promo = ['Get our newsletter', 'Sign up for the morning news in your inbox. It is free and short.'];

it.each([
  ['a sentence of the promo', ['Sign up for the morning  news in your inbox.'], true],
  [
    'a sentence of the promo glued to one of the story',
    ['The bridge closes Sign up for the morning news in your inbox.'],
    true,
  ],
  ['a part of a sentence of the promo', ['Sign up for the morning news'], true],
  ['the story', ['The bridge over the river closes in winter.'], false],
  ['words that are too short to tell', ['It is free'], false],
])('%s: held or not', (_, sentences, isHeld) => {
  expect(holdsPromo(sentences, promo, 'en')).toBe(isHeld);
});
