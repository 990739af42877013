import { expect, it } from 'vitest';
import { maxElements, readArticle } from '../../../src/core/article/read-article.ts';
import { paragraphs, parsePage, splitPage } from './split-page.ts';

const story = `<article><h1>The bridge stays open</h1><p class="byline">By Ada Reporter</p>${paragraphs(6)}</article>`;

it('reading leaves the live page as it was, to the last attribute', () => {
  const page = parsePage(`<form><input name="attributes"></form>${story}<img name="body" alt="">`);
  const before = new page.defaultView!.XMLSerializer().serializeToString(page);
  readArticle(page);
  expect(new page.defaultView!.XMLSerializer().serializeToString(page)).toBe(before);
});

it('names title, language and direction', () => {
  const page = parsePage(story);
  page.documentElement.setAttribute('dir', 'rtl');
  expect(readArticle(page)?.article).toMatchObject({
    title: 'The bridge stays open',
    lang: 'en',
    dir: 'rtl',
  });
});

it.each([
  ['an empty page', ''],
  ['a page without text', '<div><img src="a.png" alt=""></div>'],
])('%s has no story', (_, body) => {
  expect(readArticle(parsePage(body))).toBeUndefined();
});

it('a page with too many elements is refused by name', () => {
  const page = parsePage('');
  const many = page.createDocumentFragment();
  for (let count = 0; count <= maxElements; count++) many.append(page.createElement('i'));
  page.body.append(many);
  expect(() => readArticle(page)).toThrow(/65536 are not read/u);
});

it.each([
  ['parentNode', '<form><input name="parentNode"><input name="children"><input name="nextSibling"></form>'],
  [
    'the document',
    '<img name="getElementById" alt=""><img name="documentElement" alt=""><img name="querySelectorAll" alt=""><form name="body"></form>',
  ],
])('controls named like properties of %s change nothing', (_, clobbering) => {
  const plain = splitPage(`<article>${paragraphs(6)}</article>`);
  const clobbered = splitPage(
    `<article>${paragraphs(3)}${clobbering}${paragraphs(6).split('\n').slice(3).join('')}</article>`,
  );
  expect(clobbered.blocks.map(({ text }) => text)).toEqual(plain.blocks.map(({ text }) => text));
});

it('the region is the smallest element around the story, widened to its article', () => {
  const { reading } = splitPage(
    `<header>Site</header><article id="it"><div>${paragraphs(5)}</div><p>Short end.</p></article>`,
  );
  expect(reading.region.id).toBe('it');
});
