import { describe, expect, test } from 'vitest';
import { blockPath, isAtPath } from '../../../src/core/rules/block-path.ts';
import { pageOf } from '../../content/support/page-of.ts';

describe('a path keeps the class names that stay and drops those that do not', () => {
  test.each([
    ['newsletter-box', 'p.newsletter-box'],
    ['articleBody promoText', 'p.articleBody.promoText'],
    ['c-ad__inner', 'p.c-ad__inner'],
    ['promo css-1ntarj8', 'p.promo'],
    ['promo sc-bdVaJa', 'p.promo'],
    ['promo post-161773962', 'p.promo'],
    ['promo kqvXzTbn', 'p.promo'],
    ['promo is-open lazyloaded active', 'p.promo'],
    ['svelte-abcdef', ''],
    ['md:flex', ''],
    ['', ''],
  ])('class="%s" gives "%s"', (classes, path) => {
    const { page } = pageOf(`<article><p class="${classes}">Win a phone</p></article>`);
    const region = page.querySelector('article') as Element;
    expect(blockPath(page.querySelector('p') as Element, region)).toBe(path);
  });
});

describe('a block lies at a path', () => {
  const { page } = pageOf(`
    <article>
      <p id="story">Story</p>
      <div class="promo wide"><h3 id="head">Win</h3><ul><li id="item">A phone</li></ul></div>
      <div class="promo"><section><p id="deep">Win</p></section></div>
      <div class="wrap"><div class="promo"><p id="nested">Win</p></div></div>
      <form><input name="className"><input name="parentNode"><p class="promo" id="clobbered">Win</p></form>
    </article>`);
  const region = page.querySelector('article') as Element;
  test.each([
    ['head', 'div.promo', true],
    ['head', 'div.promo.wide', true],
    ['item', 'div.promo', true],
    ['item', 'div.promo>ul>li', true],
    ['deep', 'div.promo', true],
    ['deep', 'div.promo.wide', false],
    ['nested', 'div.promo', false],
    ['nested', 'div.wrap>div.promo', true],
    ['clobbered', 'form>p.promo', true],
    ['story', 'div.promo', false],
    ['story', '', false],
    ['head', 'div.promo>h3>span', false],
  ])('#%s at "%s": %s', (id, path, expected) => {
    const element = region.querySelector(`#${id}`) as Element;
    expect(isAtPath(element, region, path)).toBe(expected);
  });
});
