import { describe, expect, it } from 'vitest';
import { oracle } from './oracle-summary.ts';
import { lexRank, textRank } from './rank-sentences.ts';

const story = [
  'Good morning.',
  'The old bridge over the river closes for repairs in winter.',
  'Engineers found cracks in the old bridge over the river.',
  'The council pays for repairs to the bridge in winter.',
  'Lunch was soup.',
];

describe.each([
  ['TextRank', textRank],
  ['LexRank', lexRank],
])('%s', (_, rank) => {
  it('takes the sentences that share most with the others, in the order of the story', () => {
    expect(rank(story, 3)).toEqual([1, 2, 3]);
  });

  it('takes all of a story that is shorter than the summary', () => {
    expect(rank(story.slice(0, 2), 3)).toEqual([0, 1]);
  });

  it('sentences that share nothing are ranked by their place', () => {
    expect(rank(['One two.', 'Three four.', 'Five six.'], 2)).toEqual([0, 1]);
  });
});

describe('the oracle', () => {
  it('takes the sentences that are nearest to the reference', () => {
    expect(oracle(story, ['Engineers found cracks in the bridge.', 'Lunch was soup.'], 2)).toEqual([2, 4]);
  });

  it('stops where another sentence only lowers the score', () => {
    expect(oracle(story, ['Lunch was soup.'], 3)).toEqual([4]);
  });
});
