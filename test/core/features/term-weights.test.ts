import { describe, expect, it } from 'vitest';
import { termBuckets, termScore, termsOf, type WeightOf } from '../../../src/core/features/hashed-terms.ts';
import { contentFeatureNames } from '../../../src/core/features/measure-run.ts';
import {
  bucketsOf,
  furnitureWeight,
  promoWeight,
  weightedTerms,
  weightsOf,
} from '../../../src/core/features/term-weights.ts';
import { wordsOf } from '../../../src/core/features/words.ts';
import { fitTerms, packTerms } from '../../tools/corpus/fit-terms.ts';
import { rowOf } from '../../tools/corpus/row-of.ts';
import { valuesOn } from '../../tools/corpus/row-values.ts';
import { feature, runIn } from './measure.ts';

const termsIn = (text: string): number[] => termsOf(wordsOf(text));

describe('terms', () => {
  it('are words and pairs of words, each once', () => {
    expect(termsIn('free, free coins')).toHaveLength(4);
  });

  it.each([
    ['Claim your free coupon codes now', 'The court heard the witness on Tuesday'],
    ['Abonnez-vous gratuitement à notre newsletter', 'Le tribunal a entendu le témoin mardi'],
    ['Jetzt kostenlos herunterladen und Bonus sichern', 'Das Gericht hörte die Zeugin am Dienstag'],
  ])('"%s" speaks more for a promo than "%s"', (promo, story) => {
    expect(termScore(termsIn(promo), promoWeight)).toBeGreaterThan(termScore(termsIn(story), promoWeight));
  });

  it('of a byline speak more for furniture than those of a story', () => {
    const [byline, story] = [
      'Posted by admin, last updated 3 comments',
      'The river rose over its banks at noon',
    ];
    expect(termScore(termsIn(byline), furnitureWeight)).toBeGreaterThan(
      termScore(termsIn(story), furnitureWeight),
    );
  });
});

const byBuckets = (weightOf: WeightOf): Int8Array => {
  const weights = new Int8Array(termBuckets);
  for (const bucket of weightedTerms) weights[bucket] = weightOf(bucket);
  return weights;
};

describe('the file of weights', () => {
  const empty = (): Int8Array => new Int8Array(termBuckets);

  it('gives back what was packed, over gaps of any width', () => {
    const [promo, furniture] = [empty(), empty()];
    const buckets = [0, 1, 36, 1331, 1332, 1_000_000, termBuckets - 1];
    buckets.forEach((bucket, index) => (promo[bucket] = index - 7));
    furniture[500] = 3;
    const packed = packTerms({ promo, furniture });
    const read = bucketsOf(packed);
    expect(read).toEqual(read.toSorted((one, other) => one - other));
    for (const bucket of [...buckets, 500]) expect(read).toContain(bucket);
    read.forEach((bucket, index) => {
      expect(Number.parseInt(packed.promo[index] ?? '', 36) - 8).toBe(promo[bucket]);
      expect(Number.parseInt(packed.furniture[index] ?? '', 36) - 8).toBe(furniture[bucket]);
    });
  });

  it('is looked up as it was packed, and nothing weighs what is not in it', () => {
    const buckets = [0, 1, 4, 1024, 1025, 2048, termBuckets - 1];
    const weightOf = weightsOf(buckets, '0123456');
    expect(buckets.map(weightOf)).toEqual([-8, -7, -6, -5, -4, -3, -2]);
    expect([2, 3, 5, 4096, 1_000_000].map(weightOf)).toEqual([0, 0, 0, 0, 0]);
    expect(weightsOf([], '')(7)).toBe(0);
  });

  it('names each bucket once', () => {
    expect(new Set(weightedTerms).size).toBe(weightedTerms.length);
  });
});

describe('fitted terms', () => {
  const texts = Array.from({ length: 40 }, (_, index) => [index, 100 + (index % 2), 200 + (index % 4)]);
  const examples = texts.map((terms, index) => ({ terms, isPositive: index % 2 === 0 }));

  it('weigh what tells both apart, and nothing that few texts hold', () => {
    const weights = fitTerms(examples, 10);
    expect(weights[100]).toBeGreaterThan(0);
    expect(weights[101]).toBeLessThan(0);
    expect(weights.subarray(0, 40).every((weight) => weight === 0)).toBe(true);
  });

  it('keep the strongest only', () => {
    expect(fitTerms(examples, 2).filter((weight) => weight !== 0)).toHaveLength(2);
  });
});

it('the judge learns from the same values that it measures', () => {
  const run = runIn(
    '<p data-run>Claim your free coupon codes now, before the limited slots are gone for good today.</p>',
  );
  const { story, start, terms } = run;
  const prose = story.terms.filter((_, place) => story.isProse[place]);
  const own = story.isProse.slice(0, start).filter(Boolean).length;
  const row = rowOf({
    origin: 'free_accounts',
    isPositive: true,
    terms,
    prose: story.isProse[start] === true ? [own] : [],
  });
  const page = { content: [], promo: [row], filler: [], prose: [prose] };
  const values = valuesOn(page, { promo: byBuckets(promoWeight), furniture: byBuckets(furnitureWeight) })(
    row,
    contentFeatureNames,
  );
  for (const name of ['terms', 'termsAboveStory', 'furnitureTerms'])
    expect(values[contentFeatureNames.indexOf(name)], name).toBeCloseTo(feature(run, name), 10);
});
