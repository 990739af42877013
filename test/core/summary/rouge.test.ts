import { describe, expect, it } from 'vitest';
import { rouge, tokensOf } from '../../bench/rouge.ts';

describe('ROUGE', () => {
  it.each([
    ['full marks for the same words', ['The cat sat.'], ['the CAT sat'], [1, 1, 1]],
    ['nothing for other words', ['The cat sat.'], ['A dog ran'], [0, 0, 0]],
    ['nothing for an empty summary', [], ['A dog ran'], [0, 0, 0]],
    // 3 of 3 and 4 words; 2 of 2 and 3 pairs.
    [
      'the harmonic mean of precision and recall',
      ['the cat sat'],
      ['the cat sat down'],
      [6 / 7, 4 / 5, 6 / 7],
    ],
    ['half of a word said once too often', ['cat cat'], ['cat dog'], [1 / 2, 0, 1 / 2]],
    ['no pairs and one word in order for turned words', ['sat cat'], ['cat sat'], [1, 0, 1 / 2]],
    // Each reference sentence takes the union of its matches with all sentences: Lin 2004, section 3.2.
    [
      'the union of matches over sentences',
      ['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'],
      ['w1 w2 w3 w4 w5'],
      [8 / 15, 2 / 13, 8 / 15],
    ],
  ] as const)('gives %s', (_, summary, reference, [one, two, lsum]) => {
    const scores = rouge(summary, reference);
    expect(scores.one).toBeCloseTo(one, 6);
    expect(scores.two).toBeCloseTo(two, 6);
    expect(scores.lsum).toBeCloseTo(lsum, 6);
  });

  it('counts ideographs one by one and words of other scripts whole', () => {
    expect(tokensOf('新しいbridge, Мост!')).toEqual(['新', 'し', 'い', 'bridge', 'мост']);
  });
});
