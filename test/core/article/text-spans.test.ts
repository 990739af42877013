import { describe, expect, it, test } from 'vitest';
import { linkAddress } from '../../../src/core/article/link-address.ts';
import { plainLine } from '../../../src/core/article/plain-text.ts';
import { textBlock } from '../../../src/core/article/text-block.ts';
import type { TextBlock } from '../../../src/core/types.ts';
import { paragraphs, splitPage } from './split-page.ts';

const base = 'https://news.example/2026/bridge-stays-open';

/** The block that holds this text, on a page with a story around it. */
const blockWith = (text: string, markup: string): TextBlock => {
  const { blocks } = splitPage(`<article>${paragraphs(3)}${markup}${paragraphs(2)}</article>`);
  const block = blocks.find((other) => other.text.includes(text));
  if (!block) throw new Error(`No block holds "${text}".`);
  return textBlock(block, base);
};

describe('the pieces of a text', () => {
  it.each<[string, string, TextBlock['spans']]>([
    [
      'a link within a sentence keeps its address',
      '<p>The <a href="/mayor">mayor  of<br>Bonn</a> zzz said.</p>',
      [
        { text: 'The ' },
        { text: 'mayor of\nBonn', href: 'https://news.example/mayor' },
        { text: ' zzz said.' },
      ],
    ],
    [
      'a gap between two links belongs to neither',
      '<p>zzz <a href="/a">one</a> <a href="/b">two</a>.</p>',
      [
        { text: 'zzz ' },
        { text: 'one', href: 'https://news.example/a' },
        { text: ' ' },
        { text: 'two', href: 'https://news.example/b' },
        { text: '.' },
      ],
    ],
    [
      'markup inside a link does not part it',
      '<p>zzz <a href="mailto:a@b.example">write <b>to</b> us</a></p>',
      [{ text: 'zzz ' }, { text: 'write to us', href: 'mailto:a@b.example' }],
    ],
    [
      'a link around a heading is the link of its text',
      '<a href="#note"><h2>zzz heading</h2></a>',
      [{ text: 'zzz heading', href: `${base}#note` }],
    ],
    [
      'a link that leads to no allowed place is text',
      '<p>zzz <a href="javascript:alert(1)">x</a></p>',
      [{ text: 'zzz x' }],
    ],
    [
      'what looks like markup stays text',
      '<p>zzz &lt;img src=x onerror=alert(1)&gt;</p>',
      [{ text: 'zzz <img src=x onerror=alert(1)>' }],
    ],
    ['control characters go', '<p>zzz a&#1;b\u0007c</p>', [{ text: 'zzz abc' }]],
  ])('%s', (_, markup, spans) => {
    expect(blockWith('zzz', markup).spans).toEqual(spans);
  });

  it('joined are the text, on a page of all kinds of white space', () => {
    const odd = 'zzz \u00a0 a<br>\u3000 b <a href="/x">\u00adc\u200b d </a>\u2003e\u1680<wbr>f<i> g</i>';
    const block = blockWith('zzz', `<ul><li>${odd}</li></ul>`);
    expect(block.spans.map(({ text }) => text).join('')).toBe(block.text);
    expect(block.spans.some(({ href }) => href !== undefined)).toBe(true);
  });

  it('of a text that has changed since it was read is that text alone', () => {
    const { blocks } = splitPage(`<article>${paragraphs(4)}</article>`);
    const [block] = blocks;
    if (!block) throw new Error('The page has blocks.');
    block.element.textContent = 'Another text';
    expect(textBlock(block, base).spans).toEqual([{ text: block.text }]);
  });
});

test.each([
  ['<ol><li>zzz one</li></ol>', true],
  ['<ul><li>zzz one</li></ul>', false],
  ['<ol><li>outer <ul><li>zzz one</li></ul></li></ol>', false],
  ['<ol><li><p>zzz one</p></li></ol>', true],
  ['<p>zzz one</p>', false],
])('of %s the list is numbered: %s', (markup, isOrdered) => {
  expect(blockWith('zzz', markup).isOrdered).toBe(isOrdered);
});

describe('an address', () => {
  it.each([
    ['/a?b#c', 'https://news.example/a?b#c'],
    ['HTTP://Site.Example', 'http://site.example/'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    [' https://a.example/\n', 'https://a.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://bank.example@evil.example/', 'https://evil.example/'],
    ['https://b\u00fccher.example/', 'https://xn--bcher-kva.example/'],
    ['https://\u0430pple.example/', 'https://xn--pple-43d.example/'],
    ['https://a.example/\u202egpj.exe', 'https://a.example/%E2%80%AEgpj.exe'],
    ['mailto:\u202ea@b.example', 'mailto:%E2%80%AEa@b.example'],
    ['https://\u202eevil.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['JaVa\tScRiPt:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['vbscript:x', undefined],
    ['blob:https://news.example/1', undefined],
    ['file:///etc/passwd', undefined],
    ['https://', undefined],
    ['', undefined],
    [`https://a.example/${'x'.repeat(100_000)}`, undefined],
  ])('written as %j leads to %s', (href, expected) => {
    expect(linkAddress(href, base)).toBe(expected);
  });

  it('relative to a hostile base leads nowhere', () => {
    expect(linkAddress('x', 'javascript:alert(1)')).toBeUndefined();
  });
});

describe('a line', () => {
  it.each([
    ['One\n two\t', 'One two'],
    ['exe\u202egpj', 'exegpj'],
    ['a\u0000b\u0085c', 'abc'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['x'.repeat(100_000), `${'x'.repeat(500)}…`],
    [' '.repeat(100_000), ''],
    ['\u05e9\u05dc\u05d5\u05dd\u200f!', '\u05e9\u05dc\u05d5\u05dd\u200f!'],
  ])('%#', (text, expected) => {
    expect(plainLine(text)).toBe(expected);
  });
});
