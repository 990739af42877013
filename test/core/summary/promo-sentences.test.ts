import { describe, expect, it } from 'vitest';
import { promoSentenceFeatureNames } from '../../../src/core/summary/promo-sentence-features.ts';
import { neighborOdds, withoutPromoSentences } from '../../../src/core/summary/promo-sentences.ts';
import { splitStory, type Story } from '../../../src/core/summary/summarize.ts';
import trained from '../../../src/core/summary/weights.json';

const paragraphs = [
  'The town council voted on Tuesday to repair the old ferry landing before the winter storms arrive.',
  'Council member Ana Pereira said the landing had lost a third of its planks since the storms of last winter.',
  'The ferry carries about 900 commuters across the bay each day, and the council expects no interruption.',
  'Repairs of the landing will cost 2.4 million, which the council wants to pay from the storm fund.',
  'Work on the ferry landing begins in May and ends before the next winter, Pereira said.',
];
const story: Story = {
  title: 'Council votes to repair ferry landing before winter storms',
  lang: 'en',
  paragraphs,
};
const telling = (changed: Story): string[] =>
  withoutPromoSentences(changed, splitStory(changed)).map(({ text }) => text);
const gluedTo = (place: number, promo: string): Story => ({
  ...story,
  paragraphs: paragraphs.map((text, at) => (at === place ? `${text} ${promo}` : text)),
});

describe('sentences of promos', () => {
  it.each([
    'Claim your free gym membership today! Only 40 vouchers left, so hurry.',
    '🎧 Unlock unlimited audiobooks for 30 days free. Click the link and enjoy your bonus.',
    'Sign up for our newsletter and never miss a story again!',
  ])('are left out where they are glued to the first paragraph: %s', (promo) => {
    expect(telling(gluedTo(0, promo)).join(' ')).toBe(paragraphs.join(' '));
  });

  it.each([
    [
      '10 Best Sofas For Small Rooms Home 7 Lamps Our Editors Love Home 12 Rugs That Survive Children And Dogs Home',
    ],
    ['Everything You Need for a Better Garden'],
  ])('are left out where they stand before the story as a line without a full stop: %s', (line) => {
    expect(telling({ ...story, paragraphs: [line, ...paragraphs] })).toEqual(paragraphs);
  });

  it('do not hide a line under the headline that speaks of the story', () => {
    const deck = 'Storms took a third of the planks of the ferry landing';
    expect(telling({ ...story, paragraphs: [deck, ...paragraphs] })).toEqual([deck, ...paragraphs]);
  });

  it('leave a story as it is that holds none', () => {
    expect(telling(story)).toEqual(paragraphs);
  });

  it('are at most half of all, so that a page of offers keeps a summary', () => {
    const offers = { ...story, title: '', paragraphs: ['Get a free prize now!', 'Win a bonus today!'] };
    expect(telling(offers).length).toBeGreaterThanOrEqual(1);
  });

  it('are suspected more where the judge doubts their paragraph', () => {
    const line = 'How one small bakery changes the way that families shop.';
    const changed = { ...story, paragraphs: [line, ...paragraphs] };
    expect(telling({ ...changed, promoProbabilities: [0.6, 0, 0, 0, 0, 0] })).not.toContain(line);
    expect(telling({ ...changed, promoProbabilities: [0.6, 0, 0, 0, 0, 0] })).toEqual(paragraphs);
  });

  it('take the side of the more suspicious neighbor in their paragraph', () => {
    expect(neighborOdds([-5, -7, 3], () => true, 1)).toBe(3);
    expect(neighborOdds([-5, -7, 3], (place) => place === 0, 1)).toBe(-5);
    expect(neighborOdds([-5, -7, 3], () => false, 1)).toBeLessThan(-7);
  });

  it('have a weight for each feature and no other', () => {
    expect(Object.keys(trained.promos.weights).toSorted()).toEqual([...promoSentenceFeatureNames].toSorted());
  });
});
