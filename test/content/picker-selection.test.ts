import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  moveSelection,
  selectedBlocks,
  type PickingGround,
  type SelectionStep,
} from '../../src/content/picker-selection.ts';
import type { Block, BlockId } from '../../src/core/types.ts';

/** Each letter is a block; the box holds c to f, its list holds e and f. */
const story = `
  <article>
    <div class="everything">
      <p>a</p>
      <p>b</p>
      <div class="box"><form><input name="parentElement" /><input name="contains" />
        <h2>c</h2><p>d</p><ul><li>e</li><li>f</li></ul></form>
      </div>
      <p>g</p>
    </div>
  </article>`;

describe('choosing blocks', () => {
  it.each<[string, number, readonly SelectionStep[], string]>([
    ['one block alone', 0, [], 'a'],
    ['the next', 0, ['next'], 'b'],
    ['the previous', 1, ['previous'], 'a'],
    ['nothing before the first', 0, ['previous'], 'a'],
    ['nothing after the last', 6, ['next'], 'g'],
    ['larger: the list', 4, ['larger'], 'ef'],
    ['larger twice: the box', 4, ['larger', 'larger'], 'cdef'],
    ['never all of the story', 4, ['larger', 'larger', 'larger', 'larger'], 'cdef'],
    ['not even from a paragraph of the story', 0, ['larger'], 'a'],
    ['smaller again', 4, ['larger', 'larger', 'smaller'], 'ef'],
    ['nothing smaller than a block', 4, ['smaller', 'smaller'], 'e'],
    ['the one after a group', 4, ['larger', 'larger', 'next'], 'g'],
    ['the one before a group', 4, ['larger', 'larger', 'previous'], 'b'],
  ])('%s', (_case, start, steps, chosen) => {
    const ground = groundOf(story, 'h2, p, li');
    const end = steps.reduce((selection, step) => moveSelection(selection, step, ground), {
      index: start,
      size: 0,
    });
    expect(textOf(selectedBlocks(end, ground))).toBe(chosen);
  });

  it('enlarges a run of text without an element to the runs beside it', () => {
    const ground = groundOf('<article><p>a</p><div class="runs">b<br>c</div></article>', 'p');
    const parent = ground.region.querySelector('.runs');
    if (!parent) throw new Error('The fixture has no runs.');
    const runs = [...parent.childNodes].filter(({ nodeType }) => nodeType === 3);
    const blocks = [...ground.blocks, ...runs.map((node) => blockOf(parent, [node]))];
    const larger = moveSelection({ index: 1, size: 0 }, 'larger', { ...ground, blocks });
    expect(textOf(selectedBlocks({ index: 1, size: 0 }, { ...ground, blocks }))).toBe('b');
    expect(textOf(selectedBlocks(larger, { ...ground, blocks }))).toBe('bc');
  });

  it('never grows past a region that holds one block', () => {
    const ground = groundOf('<article><p>a</p></article>', 'p');
    expect(moveSelection({ index: 0, size: 0 }, 'larger', ground)).toEqual({ index: 0, size: 0 });
  });
});

function groundOf(html: string, blockSelector: string): PickingGround {
  const { document } = new JSDOM(html).window;
  const region = document.querySelector('article');
  if (!region) throw new Error('The fixture has no article.');
  return {
    region,
    blocks: [...region.querySelectorAll(blockSelector)].map((element) => blockOf(element, [])),
  };
}

function blockOf(element: Element, nodes: readonly Node[]): Block {
  const text = nodes.length > 0 ? nodes.map((node) => node.textContent).join('') : element.textContent;
  return { id: 0 as BlockId, kind: 'paragraph', level: undefined, kept: true, text, element, nodes };
}

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('');
