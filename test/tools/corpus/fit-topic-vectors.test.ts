import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/learning/random.ts';
import { fitTopicVectors } from './fit-topic-vectors.ts';
import { latentTopics } from './latent-topics.ts';
import type { TopicStory } from './topic-stories.ts';

const storyCount = 200;
const topicCount = 12;
const stemsOfTopic = 12;

/** Stories of a few made-up topics, each with some stems of its topic and one that all stories have. */
const stories = (): TopicStory[] => {
  const random = seededRandom(1);
  return Array.from({ length: storyCount }, (_, index) => ({
    lang: 'en',
    stems: new Set([
      'common',
      ...Array.from({ length: 8 }, () => `t${index % topicCount}w${Math.floor(random() * stemsOfTopic)}`),
    ]),
  }));
};

describe('fitTopicVectors', () => {
  const fitted = fitTopicVectors(stories());
  const stems = fitted.stems.split(' ');
  const vector = (stem: string): number[] => {
    const start = stems.indexOf(stem) * fitted.dimensions;
    return Array.from(
      fitted.vectors.slice(start, start + fitted.dimensions),
      (digit) => parseInt(digit, 16) - 8,
    );
  };
  const product = (one: string, other: string): number => {
    const right = vector(other);
    return vector(one).reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
  };

  it('gives the same digits each time', () => {
    expect(fitTopicVectors(stories())).toEqual(fitted);
  });

  it('lists each stem once, in order, with a digit of rarity and a vector', () => {
    expect(stems).toEqual([...new Set(stems)].toSorted());
    expect(fitted.rarity).toHaveLength(stems.length);
    expect(fitted.vectors).toHaveLength(stems.length * fitted.dimensions);
  });

  it('a stem of every story is less rare than one of a topic, and of no topic', () => {
    const rarity = (stem: string): number => parseInt(fitted.rarity[stems.indexOf(stem)] ?? '', 16);
    expect(rarity('common')).toBeLessThan(rarity('t1w1'));
    expect(vector('common').every((part) => part === 0)).toBe(true);
  });

  it('stems of one topic lie nearer to each other than to another topic', () => {
    expect(product('t1w1', 't1w2')).toBeGreaterThan(2 * Math.abs(product('t1w1', 't2w1')));
  });

  it('learns nothing of a language of a few stories', () => {
    expect(fitTopicVectors(stories().slice(0, 10)).stems).toBe('');
  });
});

describe('latentTopics', () => {
  it('finds the directions of a matrix, the strongest first', () => {
    const rows = [
      { columns: [0, 1], values: [3, 3] },
      { columns: [2], values: [2] },
    ];
    const points = latentTopics(rows, { columns: 3, dimensions: 2 }).map((point) => [...point].map(Math.abs));
    [
      [Math.SQRT1_2, 0],
      [Math.SQRT1_2, 0],
      [0, 1],
    ].forEach((expected, index) => {
      expected.forEach((value, dimension) => expect(points[index]?.[dimension]).toBeCloseTo(value));
    });
  });
});
