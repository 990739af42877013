import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signsOf, type Signs } from '../../../src/core/features/signs.ts';
import type { Block } from '../../../src/core/types.ts';

const block = { kind: 'paragraph' } as Block;

it.each<[string, Partial<Signs>]>([
  ['Crews agreed on Tuesday', { capitalized: 2 }],
  ['O’Hara and d’Arc of Łódź', { capitalized: 2 }],
  ['Ärger in Ölbronn', { capitalized: 2 }],
  ['Паром и “Мост” Москва', { capitalized: 3 }],
  ['write to news@paper.example or t.me/ferry', { contacts: 2 }],
  ['call +1 555 010 99 88 or see WWW.PAPER.EXAMPLE', { contacts: 2 }],
  ['join @ferries and #win now', { contacts: 2 }],
  ['the fare is 12.50 a day', { contacts: 0 }],
  ['quick зaрaботка', { disguised: 2 }],
  ['Watch the clip:', { points: true }],
])('signs of "%s"', (text, signs) => {
  expect(signsOf(block, text)).toMatchObject(signs);
});

it('capital letters are counted alike in all scripts', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aZ Ä’\'5ŁñÉ-—Жж"') });
  fc.assert(
    fc.property(letters, (text) => {
      const byPattern = text.match(/(?<![\p{L}\p{N}’'])\p{Lu}/gu)?.length ?? 0;
      expect(signsOf(block, text).capitalized).toBe(byPattern);
    }),
  );
});
