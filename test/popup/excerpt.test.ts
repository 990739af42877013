import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/popup/excerpt.ts';

describe('the excerpt of a promo', () => {
  it.each([
    ['short text stays as it is', 'Win a phone\nNo sign-up', 'Win a phone\nNo sign-up'],
    [
      'lines are joined, and the end is cut at a word',
      `Win a phone\n\nNo sign-up\n${'and every week another '.repeat(6)}`,
      'Win a phone · No sign-up · and every week another and every week another and every week another and every…',
    ],
    ['text without spaces is cut anywhere', '宣'.repeat(200), `${'宣'.repeat(110)}…`],
    ['no half of an emoji is left', `a${'😀'.repeat(100)}`, `a${'😀'.repeat(54)}…`],
    [
      'no comma stands before the dots',
      `${'word '.repeat(20)}salads, ${'more '.repeat(20)}`,
      `${'word '.repeat(20)}salads…`,
    ],
  ])('%s', (_case, text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt);
  });
});
