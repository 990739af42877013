import { describe, expect, it } from 'vitest';
import { glue, measureGlued } from './glued-promos.ts';

const paragraphs = ['The bridge is open. Lines were long.', 'Nobody was hurt.'];
const glued = (place: 'end' | 'start' | 'middle' | 'alone'): string[] =>
  glue(paragraphs, { text: 'Win a prize!', paragraph: 0, place });

describe('a promo glued into a story', () => {
  it('stands at each of its places', () => {
    expect(glued('end')).toEqual(['The bridge is open. Lines were long. Win a prize!', 'Nobody was hurt.']);
    expect(glued('start')).toEqual(['Win a prize! The bridge is open. Lines were long.', 'Nobody was hurt.']);
    expect(glued('middle')).toEqual([
      'The bridge is open. Win a prize! Lines were long.',
      'Nobody was hurt.',
    ]);
    expect(glued('alone')).toEqual(['Win a prize!', ...paragraphs]);
  });

  it('is told from the sentences of the story', () => {
    const story = { title: '', lang: 'en', paragraphs };
    const sentences = measureGlued(story, { text: 'Win a prize!', paragraph: 0, place: 'middle' });
    expect(sentences.map(({ isPromo }) => isPromo)).toEqual([false, true, false, false]);
  });
});
