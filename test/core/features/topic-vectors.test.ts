import { describe, expect, it } from 'vitest';
import {
  cosine,
  stemWeight,
  topicVectorOf,
  type TopicVector,
} from '../../../src/core/features/topic-vectors.ts';
import { stemOf, topicOf } from '../../../src/core/features/words.ts';

const vectorOf = (text: string): TopicVector => topicVectorOf(topicOf(text));

describe('a stem weighs more the rarer it is', () => {
  it.each([
    ['people', 'orchestra'],
    ['année', 'pompiers'],
    ['orang', 'gempa'],
    ['menschen', 'bahnhof'],
  ])('%s weighs less than %s', (common, rare) => {
    expect(stemWeight(stemOf(common))).toBeLessThan(stemWeight(stemOf(rare)));
  });

  it('an unknown stem weighs in full', () => {
    expect(stemWeight('qwxyzq')).toBe(1);
  });
});

describe('texts of one topic lie nearer to each other than to another', () => {
  it.each([
    [
      'The striker scored twice as the club won its league match.',
      'The goalkeeper saved a penalty and the coach praised his players.',
      'The court heard that the suspect was arrested and charged with murder.',
    ],
    [
      'The minister told parliament that the government would vote on the budget.',
      'Voters elected the candidate of the opposition party, a senator, as president.',
      'The phone has a new camera, and its software and apps run on the web.',
    ],
    [
      'Le joueur a marqué un but avant la fin du match de championnat.',
      'Le club et son entraîneur préparent la finale de la ligue.',
      'La cour a condamné le suspect après le meurtre, selon le procureur.',
    ],
  ])('%s', (text, same, other) => {
    expect(cosine(vectorOf(text), vectorOf(same))).toBeGreaterThan(
      cosine(vectorOf(text), vectorOf(other)) + 0.2,
    );
  });
});

describe('cosine', () => {
  it.each([
    [[1, 2], [2, 4], 1],
    [[1, 0], [0, 3], 0],
    [[1, 0], [-2, 0], -1],
    [[0, 0], [1, 1], 0],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(cosine(one, other)).toBeCloseTo(expected);
  });

  it('of unknown stems is 0', () => {
    expect(cosine(topicVectorOf(['qwxyzq']), vectorOf('The striker scored a goal.'))).toBe(0);
  });
});
