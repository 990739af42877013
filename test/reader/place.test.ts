import { describe, expect, it } from 'vitest';
import { lineAt, placeAt } from '../../src/reader/place.ts';

const wide = { tops: [100, 200, 240, 700], end: 800 };
const narrow = { tops: [150, 400, 480, 1600], end: 1900 };

describe('the place in a story', () => {
  it.each([
    ['above it', 20, 0],
    ['at its start', 100, 0],
    ['half through its first block', 150, 0.125],
    ['at its second block', 200, 0.25],
    ['at its end', 800, 1],
    ['below it', 5000, 1],
  ])('%s', (_where, line, place) => {
    expect(placeAt(line, wide)).toBe(place);
  });

  it.each([0, 0.1, 0.25, 0.6, 0.99, 1])(
    '%s is found again, also where the text is set otherwise',
    (place) => {
      for (const measure of [wide, narrow]) {
        expect(placeAt(lineAt(place, measure) ?? Number.NaN, measure)).toBeCloseTo(place, 6);
      }
    },
  );

  it('has no line where there are no blocks', () => {
    expect(lineAt(0.5, { tops: [], end: 0 })).toBeUndefined();
    expect(placeAt(40, { tops: [], end: 0 })).toBe(0);
  });
});
