import { describe, expect, test } from 'vitest';
import { blocksNow } from '../../src/content/blocks-now.ts';
import type { Block } from '../../src/core/types.ts';
import { blocksOf, pageOf } from './support/page-of.ts';

const letter = 'Our letter brings you the best of the islands to your desk every morning at seven.';
const story = `<p>Ferry.</p><p>${letter}</p><p>More</p><p>More</p>`;
const regionOf = (body: string): Element => pageOf(body).page.body;
const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);
/** The two runs of text of one element. */
const runsOf = (element: Element, blocks: readonly Block[]): Block[] =>
  ['One run', 'Another run'].flatMap((text) =>
    blocks.slice(0, 1).map((block) => ({ ...block, element, text, nodes: [element] })),
  );

describe('what the reader pointed at before the page was looked at anew', () => {
  test('is found by its element, whatever stands there now', () => {
    const region = regionOf(story);
    const pointedAt = blocksOf(region).slice(0, 2);
    (region.children[1] as Element).textContent = 'Next letter: noon.';
    expect(textsOf(blocksNow(pointedAt, blocksOf(region)))).toEqual(['Ferry.', 'Next letter: noon.']);
  });

  test('is found by its text where its element is gone, also when a few words are new', () => {
    const pointedAt = blocksOf(regionOf(story)).slice(1, 2);
    const region = regionOf(story.replace('at seven', 'at eight'));
    expect(blocksNow(pointedAt, blocksOf(region))).toEqual([blocksOf(region)[1]]);
  });

  test('is one block, where other blocks have the same short text', () => {
    const pointedAt = blocksOf(regionOf(story)).slice(2, 3);
    expect(textsOf(blocksNow(pointedAt, blocksOf(regionOf(story))))).toEqual(['More']);
  });

  test('is one run of text and not the others of its element', () => {
    const region = regionOf(story);
    const before = runsOf(region, blocksOf(region)).slice(1);
    expect(textsOf(blocksNow(before, runsOf(region, blocksOf(region))))).toEqual(['Another run']);
  });

  test('is what it was where nothing of it is left', () => {
    const pointedAt = blocksOf(regionOf(story)).slice(1, 2);
    expect(blocksNow(pointedAt, blocksOf(regionOf('<p>Ferry.</p>')))).toBe(pointedAt);
  });
});
