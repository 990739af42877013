import { describe, expect, test } from 'vitest';
import { createHider, type Hider } from '../../src/content/hide.ts';
import { copiesOf, keepHidden } from '../../src/content/keep-hidden.ts';
import { pageOf } from './support/page-of.ts';

const lure = 'Claim a free harbor card worth 40 dollars at every kiosk along the quay this week only.';
const promo = `<div id="promo"><p>${lure}</p></div>`;
const newCopy = promo.replace('promo', 'copy').replace('40', '41');

type Change = { readonly page: Document; readonly article: Element; readonly hider: Hider };

/** The ids of what is hidden after the page changed, before any further look at it. */
const hiddenAfter = (change: (to: Change) => void, original = promo): string[] => {
  const { page, window } = pageOf(`<article><p>The ferry sails again.</p>${original}</article>`);
  const article = page.querySelector('article') as Element;
  const hider = createHider(page, () => 0);
  hider.giveToo(page.querySelector('#promo') as Element, 'hidden');
  const copies = copiesOf(hider);
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(article, { childList: true, characterData: true, subtree: true });
  change({ page, article, hider });
  keepHidden(observer.takeRecords(), copies, hider);
  return [...article.querySelectorAll(`[${hider.attribute}]`)].map(({ id }) => id);
};

/** The ids of what is hidden after the page rendered this in the place of the promo. */
const hiddenIn = (body: string, original = promo): string[] =>
  hiddenAfter(({ article }) => {
    article.innerHTML = body;
  }, original);

describe('what the page renders in the place of something hidden is hidden too', () => {
  test.each([
    ['the same again', newCopy, ['copy']],
    ['in a box of its own', `<section>${newCopy}</section>`, ['copy']],
    ['but not another text', '<div id="copy"><p>The harbor master spoke of two weeks.</p></div>', []],
    ['nor what is no such element', newCopy.replaceAll('div', 'section'), []],
    [
      'not the new box with a photo around it',
      `<div id="box"><figure><img></figure>${newCopy}</div>`,
      ['copy'],
    ],
    ['nor a new box that is still empty otherwise', `<div id="box">${newCopy}</div>`, ['copy']],
    ['nor a copy with a photo that the original did not have', newCopy.replace('<p>', '<img><p>'), []],
  ])('%s', (_, body, expected) => {
    expect(hiddenIn(body)).toEqual(expected);
  });

  test('with the pictures that it had', () => {
    const withPicture = promo.replace('<p>', '<img><p>');
    expect(hiddenIn(withPicture.replace('promo', 'copy'), withPicture)).toEqual(['copy']);
  });

  test('with the boxes that it had', () => {
    const inBoxes = `<div id="promo"><hr><div id="inner"><p>${lure}</p></div></div>`;
    expect(hiddenIn(inBoxes.replace('promo', 'copy'), inBoxes)).toContain('copy');
  });

  test('but not where the reader has typed already', () => {
    const form = `<form id="promo"><p>${lure}</p><input></form>`;
    const render = ({ article, page }: Change): void => {
      article.innerHTML = form.replace('promo', 'copy');
      Object.assign(page.querySelector('input') as Element, { value: 'ada@harbor.example' });
    };
    expect(hiddenIn(form.replace('promo', 'copy'), form)).toEqual(['copy']);
    expect(hiddenAfter(render, form)).toEqual([]);
  });
});

test('a hidden element that is filled with another text is shown', () => {
  const fill = ({ page }: Change): void => {
    (page.querySelector('#promo') as Element).innerHTML = '<p>The harbor master spoke of two weeks.</p>';
  };
  expect(hiddenAfter(fill)).toEqual([]);
});
