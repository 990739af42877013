import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { filesOf } from './files-of.ts';

const pages = filesOf('src').filter((path) => path.endsWith('.html'));

/** What stands in a page that belongs into files of its own, in words; the extension's policy would block most of it. */
function inlineCode(html: string): readonly string[] {
  const { document } = new JSDOM(html).window;
  const all = [...document.querySelectorAll('*')];
  const scripts = all.filter(({ localName, textContent }) => localName === 'script' && textContent.trim());
  const styles = all.filter(({ localName }) => localName === 'style');
  const attributes = all.flatMap((element) => element.getAttributeNames());
  const addresses = all.flatMap((element) => [element.getAttribute('src'), element.getAttribute('href')]);
  return [
    ...scripts.map(() => 'a script'),
    ...styles.map(() => 'a style sheet'),
    ...attributes.filter((name) => name === 'style' || name.startsWith('on')).map((name) => `a ${name}`),
    ...addresses.filter((address) => /^(?:[a-z]+:|\/\/)/iu.test(address ?? '')).map(String),
  ];
}

describe('the pages of the extension', () => {
  it.each(pages)('%s has no inline script or style, and loads nothing from elsewhere', (path) => {
    expect(inlineCode(readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each(pages)('%s has a language, a title, a character set, and the width of its window', (path) => {
    const { document } = new JSDOM(readFileSync(path, 'utf8')).window;
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).not.toBe('');
    expect(document.querySelector('meta')?.getAttribute('charset')).toBe('utf-8');
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).toContain('device-width');
  });

  it.each([
    ['<script>run()</script>', ['a script']],
    ['<script src="./main.tsx"></script>', []],
    ['<style>p { color: red }</style>', ['a style sheet']],
    ['<p style="color: red">', ['a style']],
    ['<body onload="run()">', ['a onload']],
    ['<link rel="stylesheet" href="https://fonts.example/a.css">', ['https://fonts.example/a.css']],
    ['<img src="//pictures.example/a.png">', ['//pictures.example/a.png']],
  ])('of which %j has %j', (html, found) => {
    expect(inlineCode(html)).toEqual(found);
  });
});
