import { expect, it } from 'vitest';
import { pageAddress } from '../../../src/core/article/page-address.ts';
import { parsePage } from './split-page.ts';

const links = (host: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `<a href="https://${host}/story-${at}">x</a>`).join('');
const canonical = '<link rel="canonical" href="https://paper.example/news/ferries">';

it.each([
  ['a page of the web has its own', 'https://mirror.example/a', canonical, 'https://mirror.example/a'],
  ['a saved page names it', 'file:///a.html', canonical, 'https://paper.example/news/ferries'],
  ['a page served here names it', 'http://127.0.0.1:8080/a', canonical, 'https://paper.example/news/ferries'],
  [
    'most links lead to the own site',
    'file:///a.html',
    links('paper.example', 6) + links('other.example', 2),
    'https://paper.example',
  ],
  ['few links say nothing', 'file:///a.html', links('paper.example', 2), 'file:///a.html'],
  [
    'a broken name says nothing',
    'file:///a.html',
    '<link rel="canonical" href="http://[">',
    'file:///a.html',
  ],
])('%s', (_, url, body, expected) => {
  expect(pageAddress(parsePage(body), url)).toBe(expected);
});
