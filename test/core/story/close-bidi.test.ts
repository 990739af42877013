import { expect, it } from 'vitest';
import { closeBidi } from '../../../src/core/story/close-bidi.ts';

it.each([
  ['nothing to close', 'plain', ''],
  ['an override', 'a\u202eb', '\u202c'],
  ['an override that is closed', 'a\u202eb\u202cc', ''],
  ['an isolate', '\u2067a', '\u2069'],
  ['an embedding in an isolate, the inner one first', '\u2068a\u202bb', '\u202c\u2069'],
  ['an embedding that its isolate has ended', '\u2066a\u202bb\u2069c', ''],
  ['a pop that an isolate keeps from the embedding outside', '\u202ba\u2066b\u202cc', '\u2069\u202c'],
  ['pops of nothing', '\u202c\u2069', ''],
  ['marks, which open nothing', '\u200f\u061c', ''],
])('closes %s', (_, text, added) => {
  expect(closeBidi(text)).toBe(text + added);
});
