import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { LeanReadability } from '../../../src/core/article/lean-readability.ts';
import { readTraced } from '../../../src/core/article/traced-readability.ts';
import { select } from '../../../src/core/article/safe-dom.ts';
import { paragraphs, parsePage } from './split-page.ts';

const cloneOf = (page: Document): Document => page.cloneNode(true) as Document;

const pages: readonly (readonly [string, string])[] = [
  ['a story', `<article><h1>The bridge</h1>${paragraphs(6)}</article>`],
  ['boxes in boxes', `<div><div><section><div>${paragraphs(6)}</div></section></div></div>`],
  ['bylines', `<p rel="author">Ada</p><div class="byline"></div><p class="byline">By Bo</p>${paragraphs(5)}`],
  [
    'what is hidden',
    `<div style="display:none">${paragraphs(3)}</div><p hidden>Gone</p><p aria-hidden="true">Gone</p>${paragraphs(4)}`,
  ],
  [
    'links to scripts',
    `${paragraphs(5)}<p>One <a href="javascript:go()">two</a> and <a href="javascript:go()"><b>three</b><i>four</i></a>, in all it makes ten.</p>`,
  ],
  ['links within the page', `${paragraphs(5)}<div><a href="#a">Top of it</a> or <a href="/b">on</a></div>`],
  [
    'text beside blocks',
    `<div>Loose text <ins>put in</ins><br><br>and more of it.${paragraphs(5)}tail <del><p>gone</p></del></div>`,
  ],
  ['empty boxes', `<div><br></div><h2> </h2><section><hr></section><div><!-- x --></div>${paragraphs(5)}`],
  [
    'pictures with styles',
    `${paragraphs(5)}<figure style="background:url(a.jpg)"></figure><img align="left" src="data:image/png;base64,AA">`,
  ],
  ['a table of layout', `<table><tr><td>${paragraphs(5)}</td></tr></table>`],
  ['little text', '<div class="comment"><p>Short, it is.</p><div><div>And shorter, still.</div></div></div>'],
];

describe.each(pages)('of a page with %s', (_, body) => {
  it('the outcome is that of Readability itself', () => {
    const page = parsePage(body);
    const plain = new Readability(cloneOf(page)).parse();
    const lean = new LeanReadability(cloneOf(page)).parse();
    const { content: __, ...expected } = plain ?? {};
    expect(lean).toMatchObject(expected);
  });

  it('what was kept is traced to the live elements of the same text', () => {
    const page = parsePage(body);
    const traced = readTraced(page);
    const live = select(page, '*');
    const texts = [...(traced?.places ?? [])]
      .map((place) => live[place])
      .filter((element) => element?.localName === 'p')
      .map((element) => element?.textContent);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(traced?.found.textContent).toContain(text);
  });
});

it('every step that is done in another way is one of Readability’s', () => {
  const own = Object.getOwnPropertyNames(LeanReadability.prototype).filter((name) => name !== 'constructor');
  expect(own.filter((name) => !Object.hasOwn(Readability.prototype, name))).toEqual([]);
});
