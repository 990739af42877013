import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blockAt, boxOf, type Box } from '../../src/content/picker-geometry.ts';
import type { Block, BlockId } from '../../src/core/types.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const notRendered = box(0, 0, 0, 0);

/** A paragraph that runs round a float, the float, a paragraph below, and one that is not rendered. */
const page = [box(0, 0, 600, 200), box(400, 20, 600, 120), box(0, 240, 600, 300), notRendered];

describe('the block under the pointer', () => {
  it.each([
    ['inside one', { x: 100, y: 100 }, 0],
    ['inside two: the smaller', { x: 500, y: 60 }, 1],
    ['just below one', { x: 100, y: 205 }, 0],
    ['between two: the nearer', { x: 100, y: 230 }, 2],
    ['far away', { x: 100, y: 400 }, undefined],
    ['at the corner of what is not rendered, beside another', { x: 0, y: 0 }, 0],
  ])('%s', (_case, point, index) => {
    expect(blockAt(point, blocksWith(page))).toBe(index);
  });

  it('is found in a form that shadows the methods of elements', () => {
    expect(blockAt({ x: 5, y: 5 }, [clobberedBlock(box(0, 0, 10, 10))])).toBe(0);
  });
});

describe('the frame round blocks', () => {
  it('holds all that are rendered', () => {
    expect(boxOf(blocksWith([box(0, 0, 10, 10), box(50, 5, 60, 30), notRendered]))).toEqual(
      box(0, 0, 60, 30),
    );
  });

  it('is not drawn where none is rendered', () => {
    expect(boxOf(blocksWith([notRendered]))).toBeUndefined();
  });
});

const blocksWith = (boxes: readonly Box[]): readonly Block[] =>
  boxes.map((itsBox) => blockIn('<p>x</p>', itsBox));

const clobberedBlock = (itsBox: Box): Block =>
  blockIn('<form><input name="getBoundingClientRect"></form>', itsBox);

/** jsdom has no layout: the prototype of each window answers for the one element in it. */
function blockIn(html: string, itsBox: Box): Block {
  const { window } = new JSDOM(html);
  const element = window.document.body.firstElementChild;
  if (!element) throw new Error('The fixture is empty.');
  window.Element.prototype.getBoundingClientRect = () => itsBox as DOMRect;
  return { id: 0 as BlockId, kind: 'paragraph', level: undefined, kept: true, text: 'x', element, nodes: [] };
}
