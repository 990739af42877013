import { describe, expect, it } from 'vitest';
import { sketchTopic, topicFit, type TopicSketch } from '../../../src/core/features/topic-fit.ts';
import { topicOf } from '../../../src/core/features/words.ts';

const sketch = (text: string): TopicSketch => sketchTopic(topicOf(text));

const story = [
  'The striker Averill scored twice as Tallow United won the league match at home.',
  'The coach praised his players, who had lost the first game of the season.',
  'United play in the final of the cup on Saturday.',
].map(sketch);

describe('topicFit', () => {
  const own = topicFit(sketch('Averill joined the club from Tallow before the season.'), story);
  const other = topicFit(sketch('People said that the court should make the police work for years.'), story);

  it.each(['sharedWeight', 'evidence', 'meanSimilarity', 'bestSimilarity', 'topicCosine'] as const)(
    '%s is larger for a paragraph of the story than for one of another',
    (name) => {
      expect(own[name]).toBeGreaterThan(other[name]);
    },
  );

  it('one shared name proves more than one frequent word', () => {
    const name = topicFit(sketchTopic(new Set(['averil'])), [sketchTopic(new Set(['averil']))]);
    const word = topicFit(sketchTopic(new Set(['people'])), [sketchTopic(new Set(['people']))]);
    expect(name.evidence).toBeGreaterThan(2 * word.evidence);
  });

  it.each([
    ['nothing to compare', sketch('The striker scored.'), []],
    ['no words', sketch(''), story],
  ])('is 0 for %s', (_, one, others) => {
    expect(Object.values(topicFit(one, others)).every((value) => value === 0)).toBe(true);
  });

  it('a text fits itself in full', () => {
    const itself = topicFit(story[0] ?? sketch(''), story.slice(0, 1));
    expect(itself.sharedWeight).toBe(1);
    expect(itself.bestSimilarity).toBeCloseTo(1);
    expect(itself.topicCosine).toBeCloseTo(1);
  });
});
