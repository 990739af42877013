import { expect, it } from 'vitest';
import { countTrigrams, strangeShare, trigramsOf } from '../../../src/core/features/trigrams.ts';

it('a text is not strange to itself, and not known by itself', () => {
  const text = trigramsOf(['ferry', 'harbor']);
  const counts = countTrigrams([text]);
  expect([strangeShare(text, counts, 0), strangeShare(text, counts, 1)]).toEqual([0, 1]);
});

it('what another text shares is known', () => {
  const text = trigramsOf(['ferry']);
  expect(strangeShare(text, countTrigrams([text, trigramsOf(['ferry', 'boat'])]), 1)).toBe(0);
});

it('no letters are not strange', () => {
  expect(strangeShare(trigramsOf([]), countTrigrams([]), 0)).toBe(0);
});
