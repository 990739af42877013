import { expect, it } from 'vitest';
import { linkFacts, siteOf } from '../../../src/core/features/links.ts';
import { parsePage } from '../article/split-page.ts';

const here = 'https://www.ledger.example/news/2026/ferries-sail-again-on-friday';

it.each([
  [
    'another site',
    '<a href="https://offer.other/now">x</a>',
    { away: 1, story: 0, platform: 0, paid: 0, within: 0 },
  ],
  [
    'another story of the site',
    '<a href="/news/council-delays-vote-on-museum">x</a>',
    { away: 0, story: 1, platform: 0, paid: 0, within: 0 },
  ],
  [
    'this very story',
    '<a href="/news/2026/ferries-sail-again-on-friday">x</a>',
    { away: 0, story: 0, platform: 0, paid: 0, within: 0 },
  ],
  ['a section of the site', '<a href="/news/">x</a>', { away: 0, story: 0, platform: 0, paid: 0, within: 0 }],
  [
    'a channel',
    '<a href="https://t.me/ledger">x</a>',
    { away: 1, story: 0, platform: 1, paid: 0, within: 0 },
  ],
  [
    'an app store',
    '<a href="https://apps.apple.com/app/id1">x</a>',
    { away: 1, story: 0, platform: 1, paid: 0, within: 0 },
  ],
  [
    'a paid link',
    '<a rel="sponsored" href="https://shop.other/">x</a>',
    { away: 1, story: 0, platform: 0, paid: 1, within: 0 },
  ],
  [
    'an affiliate parameter',
    '<a href="https://shop.other/?affid=7">x</a>',
    { away: 1, story: 0, platform: 0, paid: 1, within: 0 },
  ],
  ['a place in the page', '<a href="#top">x</a>', { away: 0, story: 0, within: 1, buttons: 0 }],
  [
    'a place in the page by its whole address',
    '<a href="/news/2026/ferries-sail-again-on-friday#top">x</a>',
    { away: 0, story: 0, platform: 0, paid: 0, within: 1 },
  ],
  ['nowhere', '<a href="#">x</a>', { away: 0, story: 0, within: 0, buttons: 1 }],
  ['a script', '<a href="javascript:go()">x</a>', { away: 0, story: 0, within: 0, buttons: 1 }],
  ['a broken address', '<a href="https://[">x</a>', { away: 0, story: 0, platform: 0, paid: 0, within: 0 }],
])('a link to %s is counted as that', (_, body, expected) => {
  expect(linkFacts([], parsePage(body).body, here)).toMatchObject({ count: 1, chars: 1, ...expected });
});

it('a block inside a link is all link', () => {
  const paragraph = parsePage('<a href="https://offer.other/"><p>Get it now</p></a>').querySelector('p');
  expect(paragraph && linkFacts([], paragraph, here)).toMatchObject({ count: 1, chars: 10, away: 1 });
});

it.each([
  ['https://www.ledger.example/a', 'ledger.example'],
  ['https://news.ledger.co.uk/a', 'ledger.co.uk'],
  ['not an address', 'unknown.invalid'],
])('the site of %s is %s', (url, expected) => {
  expect(siteOf(url)).toBe(expected);
});

it('characters of links are those that a reader sees', () => {
  const charsOf = (inner: string): number => {
    const element = parsePage(`<p>${inner}</p>`).querySelector('p');
    if (!element) throw new Error('There is no paragraph.');
    return linkFacts([], element, here).chars;
  };
  expect(charsOf('<a href="/x">Read\n        more</a>')).toBe('Read more'.length);
  expect(charsOf('<a href="/x"><svg><style>.a{fill:red}</style></svg>More</a>')).toBe('More'.length);
});
