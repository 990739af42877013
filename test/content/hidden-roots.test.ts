import { describe, expect, test } from 'vitest';
import { hiddenRoots } from '../../src/content/hidden-roots.ts';
import type { Block } from '../../src/core/types.ts';
import { blocksOf, pageOf } from './support/page-of.ts';

const story = '<p>The ferry sails again.</p>';

/** The ids of the roots for the blocks inside of `[data-hide]`. */
const rootsOf = (body: string): string[] => {
  const { page } = pageOf(`<article id="region">${body}</article>`);
  const region = page.querySelector('article') as Element;
  const blocks = blocksOf(region);
  const toHide = blocks.filter(({ element }) => element.closest('[data-hide]'));
  return hiddenRoots({ region, blocks }, toHide).roots.map(({ id }) => id);
};

describe('what is hidden with the text of a promo', () => {
  test.each([
    ['its empty box', `${story}<div id="box"><p id="a" data-hide>Win</p></div>`, ['box']],
    [
      'boxes around boxes, with their images and rules',
      `${story}<div id="outer"><hr><div><img alt=""><h3 data-hide>Win</h3><p data-hide>A phone</p></div></div>`,
      ['outer'],
    ],
    [
      'the form, its field and its button',
      `${story}<form id="form"><p data-hide>Our letter</p><input name="parentNode"><button>Sign up</button></form>`,
      ['form'],
    ],
    [
      'each part alone where a story block stands between',
      `<div><h3 id="head" data-hide>Win</h3>${story}<p id="text" data-hide>A phone</p></div>`,
      ['head', 'text'],
    ],
    [
      'a list of which all items go',
      `${story}<ul id="list"><li data-hide>Free</li><li data-hide>New</li></ul>`,
      ['list'],
    ],
    ['one item of a list', `<ul><li id="item" data-hide>Free</li><li>Ferry fare</li></ul>`, ['item']],
    ['never the region', '<p id="only" data-hide>Win</p>', ['only']],
    [
      'not a picture of the story',
      '<div><picture><img alt=""></picture><p id="text" data-hide>Win</p></div>',
      ['text'],
    ],
    [
      'not the figure around a caption',
      '<figure><img alt=""><figcaption id="c" data-hide>Win</figcaption></figure>',
      ['c'],
    ],
    ['not a video', '<div><video></video><p id="text" data-hide>Win</p></div>', ['text']],
    ['not the navigation of the site', '<div><nav>Home</nav><p id="text" data-hide>Win</p></div>', ['text']],
    [
      'not a long text that is no block and may yet unfold',
      `<div><p id="text" data-hide>Win</p><span>${'The ferry sails again. '.repeat(8)}</span></div>`,
      ['text'],
    ],
    [
      'not a dialog that the page has yet to open',
      '<div><p id="text" data-hide>Win</p><dialog>Picture</dialog></div>',
      ['text'],
    ],
    [
      'nor one that is no element of its own',
      '<div><p id="text" data-hide>Win</p><div role="alertdialog"></div></div>',
      ['text'],
    ],
    [
      'not the place of messages',
      '<div><p id="text" data-hide>Win</p><div role="status"></div></div>',
      ['text'],
    ],
    [
      'nor one by its attribute alone',
      '<div><p id="text" data-hide>Win</p><div aria-live="polite"></div></div>',
      ['text'],
    ],
    ['nor a result', '<div><p id="text" data-hide>Win</p><output></output></div>', ['text']],
    [
      'the place of messages that is switched off',
      `${story}<div id="box"><p data-hide>Win</p><div aria-live="off"></div></div>`,
      ['box'],
    ],
    [
      'the form with the place of its answer',
      `${story}<form id="form"><p data-hide>Our letter</p><input><div role="status"></div></form>`,
      ['form'],
    ],
    [
      'a carousel that tells of its next promo',
      `${story}<div id="box"><ul aria-live="polite"><li data-hide>Win</li><li data-hide>Free</li></ul></div>`,
      ['box'],
    ],
    ['a video of its own', `<div id="box" data-hide><p id="own">Win<video></video></p></div>`, ['box']],
    [
      'a button outside a form only with its own text',
      '<div><p id="text" data-hide>Win</p><button>Go on</button></div>',
      ['text'],
    ],
  ])('%s', (_, body, expected) => {
    expect(rootsOf(body)).toEqual(expected);
  });
});

describe('what cannot be hidden is left', () => {
  const nested = '<div><p id="outer">Win<span id="inner">The ferry</span></p></div>';

  test('a block whose element also holds a story block', () => {
    const { page } = pageOf(`<article>${nested}</article>`);
    const region = page.querySelector('article') as Element;
    const [outer] = blocksOf(region);
    const inner = { ...outer, element: page.querySelector('#inner') } as Block;
    expect(hiddenRoots({ region, blocks: [outer as Block, inner] }, [outer as Block])).toEqual({
      roots: [],
      left: [outer],
    });
  });

  test.each([
    ['a run of text beside story text', '<div id="box">Win<br><br>The ferry</div>', [1], []],
    [
      'but not where all runs of a box go',
      '<div id="box">Win<br><br>A phone</div><p>Ferry</p>',
      [0, 1],
      ['box'],
    ],
  ])('%s', (_, body, hide, expected) => {
    const { page } = pageOf(`<article>${body}</article>`);
    const region = page.querySelector('article') as Element;
    const box = page.querySelector('#box') as Element;
    const [sample] = blocksOf(pageOf('<p>x</p>').page.body) as [Block];
    const texts = [...box.childNodes].filter(({ nodeType }) => nodeType === 3);
    const runs = texts.map((node): Block => ({ ...sample, element: box, nodes: [node] }));
    const blocks = [...runs, ...blocksOf(region)];
    const toHide = runs.filter((__, index) => hide.includes(index));
    const { roots, left } = hiddenRoots({ region, blocks }, toHide);
    expect(roots.map(({ id }) => id)).toEqual(expected);
    expect(left).toEqual(expected.length > 0 ? [] : toHide);
  });
});
