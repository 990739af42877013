import { describe, expect, it } from 'vitest';
import type { BlockId, StoryPicture } from '../../src/core/types.ts';
import { headingLevels, placePictures } from '../../src/reader/story-blocks.ts';
import { block } from './fake-reader.ts';

const blocks = [block(2, 'paragraph', 'a'), block(5, 'paragraph', 'b')];
const before = (id: number | undefined): StoryPicture => ({
  src: `https://harbor.example/${id}`,
  alt: '',
  caption: '',
  width: undefined,
  height: undefined,
  before: id as BlockId | undefined,
});

describe('the blocks of a story', () => {
  it('have headings below the title, without a gap', () => {
    const levels = [1, 4, 2, 3, 6].map((level, id) => block(id, 'heading', 'x', { level }));
    expect([...headingLevels(levels).values()]).toEqual([2, 3, 2, 3, 4]);
  });

  it.each([
    [2, 2],
    [3, 5],
    [6, undefined],
    [undefined, undefined],
  ])('have the picture before %s stand before %s', (id, place) => {
    expect([...placePictures(blocks, [before(id)]).keys()]).toEqual([place]);
  });
});
