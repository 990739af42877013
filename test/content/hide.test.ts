import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenRoots } from '../../src/content/hidden-roots.ts';
import { createHider } from '../../src/content/hide.ts';
import { blocksOf, pageOf } from './support/page-of.ts';

type Tree = string | { readonly tag: string; readonly inner: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree; box: Tree; leaf: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('leaf'), tie('box')),
  box: fc.record({
    tag: fc.constantFrom('div', 'section', 'ul', 'aside', 'figure', 'form', 'header', 'blockquote'),
    inner: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
  }),
  leaf: fc.oneof(
    fc.record({
      tag: fc.constantFrom('p', 'h2', 'li', 'figcaption', 'button'),
      inner: fc.constantFrom(['Ferry'], ['Card'], ['Harbor']),
    }),
    fc.constantFrom<Tree>('<img alt="">', '<hr>', '<input name="parentNode">', '<video></video>', ' '),
  ),
}));

const write = (node: Tree): string =>
  typeof node === 'string' ? node : `<${node.tag}>${node.inner.map(write).join('')}</${node.tag}>`;

const isHiddenIn = (hidden: readonly Element[], element: Element): boolean =>
  hidden.some((root) => root.contains(element));

describe('on any page', () => {
  const { page } = pageOf('<article></article>');
  const region = page.querySelector('article') as Element;
  const bodies = fc.array(tree, { minLength: 1, maxLength: 6 });
  const subsets = fc.array(fc.array(fc.nat(40), { maxLength: 8 }), { minLength: 1, maxLength: 6 });

  test('hiding and restoring in any order hides exactly what was asked and then leaves the page as it was', () => {
    fc.assert(
      fc.property(bodies, subsets, (body, steps) => {
        region.innerHTML = body.map(write).join('');
        const blocks = blocksOf(region);
        const before = page.documentElement.outerHTML;
        const hider = createHider(page, () => 0);
        for (const step of steps) {
          const toHide = blocks.filter(({ id }) => step.includes(id));
          const { roots, left } = hiddenRoots({ region, blocks }, toHide);
          hider.hideExactly(roots);
          expect(roots).not.toContain(region);
          for (const block of blocks) {
            const isAsked = toHide.includes(block) && !left.includes(block);
            const isInForm = block.kind === 'control' && block.element.closest('form') !== null;
            if (isAsked || !isInForm)
              expect(isHiddenIn([...hider.changed().keys()], block.element)).toBe(isAsked);
          }
        }
        hider.restoreAll();
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  }, 20_000);
});

describe('the hider', () => {
  const story = '<article><p id="a">Ferry</p><div id="b"><p id="c">Card</p></div></article>';

  test('sets one random attribute and nothing else', () => {
    const { page } = pageOf(story);
    const { attribute, giveToo } = createHider(page, () => 0);
    giveToo(page.querySelector('#a') as Element, 'hidden');
    expect(attribute).toMatch(/^[a-z]{12}$/u);
    expect(page.body.innerHTML).toBe(story.replace('<p id="a">', `<p id="a" ${attribute}="">`));
    expect(createHider(page, () => 0).attribute).not.toBe(attribute);
  });

  test('restores what was hidden twice, and nested', () => {
    const { page } = pageOf(story);
    const hider = createHider(page, () => 0);
    hider.giveToo(page.querySelector('#b') as Element, 'hidden');
    hider.giveToo(page.querySelector('#c') as Element, 'hidden');
    hider.giveToo(page.querySelector('#b') as Element, 'hidden');
    hider.restore(page.querySelector('#b') as Element);
    expect([...hider.changed().keys()]).toEqual([page.querySelector('#c')]);
    hider.restoreAll();
    expect(page.body.innerHTML).toBe(story);
  });

  test('restores also what the page cloned from a hidden element', () => {
    const { page } = pageOf(story);
    const hider = createHider(page, () => 0);
    hider.giveToo(page.querySelector('#b') as Element, 'hidden');
    page.body.append(...[...page.body.children].map((element) => element.cloneNode(true)));
    hider.restoreAll();
    expect(page.body.innerHTML).toBe(story + story);
  });

  /** How often a page takes the attribute away from the promo, with a pause between, until it is not given back. */
  const timesUntilGivenUp = (pauseMs: number, maxTimes = 100): number => {
    let now = 0;
    const { page } = pageOf(story);
    const hider = createHider(page, () => now);
    const promo = page.querySelector('#b') as Element;
    hider.giveToo(promo, 'hidden');
    let times = 0;
    for (; hider.changed().has(promo) && times < maxTimes; times++) {
      promo.removeAttribute(hider.attribute);
      hider.insist(promo);
      expect(promo.hasAttribute(hider.attribute)).toBe(hider.changed().has(promo));
      now += pauseMs;
    }
    return times;
  };

  test('lets a page that takes the attribute away each time have its way after a while', () => {
    const times = timesUntilGivenUp(1);
    expect(times).toBeGreaterThan(1);
    expect(times).toBeLessThan(100);
  });

  test('does not tire of a page that only renders often', () => {
    expect(timesUntilGivenUp(250)).toBe(100);
  });

  test('is not misled by form controls that pose as methods', () => {
    const form = '<form id="f"><input name="setAttribute"><input name="removeAttribute"><p>Card</p></form>';
    const { page } = pageOf(form);
    const hider = createHider(page, () => 0);
    hider.giveToo(page.querySelector('#f') as Element, 'hidden');
    expect(page.querySelectorAll(`[${hider.attribute}]`)).toHaveLength(1);
    hider.restoreAll();
    expect(page.body.innerHTML).toBe(form);
  });

  test('leaves the focus where it is', () => {
    const { page } = pageOf(`<button id="focused">Menu</button>${story}`);
    const focused = page.querySelector('#focused') as HTMLElement;
    focused.focus();
    const hider = createHider(page, () => 0);
    hider.giveToo(page.querySelector('#b') as Element, 'hidden');
    hider.restoreAll();
    expect(page.activeElement).toBe(focused);
  });
});
