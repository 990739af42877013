import { describe, expect, it } from 'vitest';
import { startsUnresolved } from '../../../src/core/summary/starts-unresolved.ts';
import { summarizeToLength } from '../../../src/core/summary/summarize-to-length.ts';

const towns = ['Ulm', 'Jena', 'Bonn', 'Kiel', 'Trier'];
/** Each town has twice as much of the story as the one before it. */
const townAt = (place: number) => towns[Math.floor(Math.log2(1 + place * 31))];
/** Sentences of 12 words, of which every third leans on the one before it. */
const storyOf = (sentences: number) => ({
  title: 'Five towns build bridges',
  lang: 'en',
  paragraphs: Array.from({ length: sentences }, (_, at) => {
    const opening = at % 3 === 1 ? 'But it' : `The town of ${townAt((at + 0.5) / sentences)}`;
    return `${opening} spent ${at + 100} euros on its new bridge over the river.`;
  }),
});

describe('the length of the summary', () => {
  it.each([
    ['two of a short story where three are the rule', 8, 3, 2],
    ['three as a rule', 40, 3, 3],
    ['three of a long read', 200, 3, 3],
    ['two where two are wanted', 40, 2, 2],
    ['five of a short story where five are wanted', 8, 5, 5],
    ['five key points of a long read', 200, 5, 5],
  ])('is %s', (_, sentences, wanted, count) => {
    expect(summarizeToLength(storyOf(sentences), wanted)).toHaveLength(count);
  });
});

describe('the key points of a long read', () => {
  const points = summarizeToLength(storyOf(200), 5);

  it('come one from each part of it, in its order', () => {
    for (const [at, { text }] of points.entries()) expect(text).toContain(towns[at]);
  });

  it('each stand alone', () => {
    for (const { text } of points) expect(startsUnresolved(text, 'en')).toBe(false);
  });
});
