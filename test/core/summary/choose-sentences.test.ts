import { describe, expect, it } from 'vitest';
import { chooseSentences } from '../../../src/core/summary/choose-sentences.ts';
import { featureNames } from '../../../src/core/summary/sentence-features.ts';

const weights = { features: { names: 1 }, redundancy: 0, lead: 0 };
/** A sentence with so many points, and the position that it needs. */
const sentence = (points: number, needs?: number) => ({
  needs,
  terms: new Map<string, number>(),
  features: featureNames.map((name) => (name === 'names' ? points : 0)),
});

describe('a sentence that leans on another', () => {
  it.each([
    ['is taken with it', [sentence(0), sentence(1), sentence(3, 0)], 2, [0, 2]],
    ['is left where there is no room for both', [sentence(0), sentence(1), sentence(3, 0)], 1, [1]],
    ['is taken alone where the other is taken', [sentence(4), sentence(1), sentence(3, 0)], 2, [0, 2]],
  ])('%s', (_, sentences, count, chosen) =>
    expect(chooseSentences(sentences, weights, count)).toEqual(chosen),
  );
});
