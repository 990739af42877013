import { expect, it } from 'vitest';
import { isProtected, isProtectedByItself } from '../../../src/core/verdicts/caps.ts';
import { runIn } from '../features/measure.ts';

const introduction =
  '<p>The leaflet was found on every car at the pier on Monday morning, and it began with these words:</p>';

it.each([
  ['the title', '<p data-run>The bridge stays open</p>', true],
  ['a quotation', '<blockquote data-run><p>We shall repair the boats.</p></blockquote>', true],
  [
    'a quotation that the page pulls out of its text',
    '<aside class="article-pullQuote"><p data-run>Get out while you can.</p></aside>',
    true,
  ],
  [
    'a table',
    '<table data-run><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>3 m</td></tr></table>',
    true,
  ],
  ['code', '<pre data-run>let bridge = open;</pre>', true],
  [
    'a caption',
    '<figure><img src="a.png" alt=""><figcaption data-run>The boat at its pier</figcaption></figure>',
    true,
  ],
  [
    'a correction',
    '<p data-run>Correction: An earlier version of this article gave the wrong year.</p>',
    true,
  ],
  [
    'a helpline',
    '<p data-run>If you are affected, call the Samaritans helpline, free, at any time.</p>',
    true,
  ],
  [
    'a notice of affiliate links',
    '<p data-run>We may earn a commission from affiliate links in this story.</p>',
    true,
  ],
  [
    'a notice of what the site receives',
    '<p data-run>We may receive a small commission on what you buy.</p>',
    true,
  ],
  ['such a notice in German', '<p data-run>Kaufen Sie dort, erhalten wir eine kleine Provision.</p>', true],
  ['such a notice in Spanish', '<p data-run>Por cada compra recibimos una pequeña comisión.</p>', true],
  [
    'a lure with a commission for the reader',
    '<p data-run>Join our agents on the quay today: you can earn big commissions from home, every single week!</p>',
    false,
  ],
  [
    'a note of who paid for a study',
    '<p data-run>This work was supported by the Harbor Research Fund (grant 12), which had no part in its design.</p>',
    true,
  ],
  [
    'a long disclaimer',
    `<p data-run>Disclaimer: ${'Nothing in this column is legal advice to anyone who owns a boat. '.repeat(5)}</p>`,
    true,
  ],
  [
    'what a company supports',
    '<p data-run>Island Weekly is supported by its readers: join them today for three coins a month.</p>',
    false,
  ],
  ['a label of sponsorship', '<p data-run>Advertisement</p>', true],
  ['an alert', '<div role="alert"><p data-run>The harbor is closed today.</p></div>', true],
  ['a dialog', '<div role="dialog"><p data-run>Choose how you want to read.</p></div>', true],
  ['a promo', '<div data-run><h3>Free music accounts</h3><p>Grab your login today!</p></div>', false],
  [
    'a number beside a helpline',
    '<div><p>Crisis support, day and night:</p><p data-run>Country line: 555 0199</p></div>',
    true,
  ],
  [
    'a list below a heading that names a helpline',
    '<h3>Where to get help</h3><ul data-run><li>Harbor house: 555 0143</li></ul>',
    true,
  ],
  [
    'a box of its own beside a helpline',
    '<p>Crisis support, day and night, for all who need it:</p><div><p data-run>Country line: 555 0199</p></div>',
    true,
  ],
  [
    'a box away from a paragraph that speaks of a hotline',
    `<p>The crisis hotline of the county had more calls than ever.</p>${'<p>The bridge stays open through the summer, the council said.</p>'.repeat(3)}<div><p data-run>Country line: 555 0199</p></div>`,
    false,
  ],
  [
    'an entry of a table of contents',
    '<ul data-run><li><a href="#boats">1. What the Boats Cost</a></li></ul><h2 id="boats">What the boats cost</h2>',
    true,
  ],
  [
    'a link to another page that is named like a heading',
    '<ul data-run><li><a href="/boats">What the boats cost</a></li></ul><h2>What the boats cost</h2>',
    false,
  ],
  [
    'a heading with a link to itself',
    '<h3 id="win" data-run><a href="#win">Win a cruise</a></h3><p>Claim your seats now.</p>',
    false,
  ],
  [
    'a link within the page that names no heading',
    '<ul data-run><li><a href="#form">Get our letter</a></li></ul><h2>What the boats cost</h2>',
    false,
  ],
  [
    'a link that leads to help elsewhere',
    '<p data-run><a href="/x">Crisis helpline numbers of all towns, in one list</a></p>',
    false,
  ],
  [
    'a helpline that can be called from the page',
    '<ul data-run><li><a href="tel:0800555">Childline: free at any hour</a></li></ul>',
    true,
  ],
  ['a number to call or text', '<p data-run>In trouble? <a href="/x">Call or text 988</a>, free.</p>', true],
  [
    'a list inside a quotation',
    '<blockquote><ul data-run><li>Claim your 500 free spins now</li></ul></blockquote>',
    true,
  ],
  [
    'a cell with a paragraph in a table of facts',
    '<table><tr><td><p data-run>Fare</p></td><td><p>3 crowns</p></td></tr><tr><td><p>Trip</p></td><td><p>40 minutes</p></td></tr></table>',
    true,
  ],
  [
    'a cell of a table that lays out the page',
    `<table><tr><td><p data-run>Join our club today</p></td><td><p>${'The boats went out. '.repeat(20)}</p></td></tr><tr><td>1</td><td>2</td></tr></table>`,
    false,
  ],
  ['text right in a figure', '<figure data-run><img src="a.png" alt="">Sign up at the pier</figure>', true],
  [
    'a caption by its class',
    '<div class="wp-caption"><img src="a.png" alt=""><p class="wp-caption-text" data-run>Follow the ferry on its way</p></div>',
    true,
  ],
  ['a line of code in a paragraph', '<p data-run><code>npm install ferry</code></p>', true],
  ['a word of code in a promo', '<p data-run>Use <code>SAVE20</code> and get your cruise now</p>', false],
  ['a part of the title', '<h1><div data-run>Win a cruise</div></h1>', true],
  ['a log', '<div role="log"><p data-run>The first boat is out.</p></div>', true],
  [
    'an amendment',
    '<p data-run>• This article was amended on 3 May to correct the name of the pier.</p>',
    true,
  ],
  ['a previous version', '<p data-run>A previous version of this story gave a wrong fare.</p>', true],
  ['a correction in Russian', '<p data-run>Исправление: паром ходит по пятницам.</p>', true],
  ['a label in Russian', '<p data-run>Реклама.</p>', true],
  ['a promo that begins with the label', '<p data-run>Реклама. Забирай бонус сегодня</p>', false],
  ['what running text introduces', `${introduction}<p data-run>Grab your free cruise today!</p>`, true],
  [
    'a link behind such text',
    `${introduction}<p data-run><a href="/x">Grab your free cruise today!</a></p>`,
    false,
  ],
  [
    'a line behind a short call',
    '<p>You might also like:</p><p data-run>Grab your free cruise today!</p>',
    false,
  ],
])('%s is protected: %s', (_, inner, expected) => {
  expect(isProtected(runIn(inner))).toBe(expected);
});

it('a block by itself shows most of it', () => {
  const isProtectedIn = (inner: string): boolean[] => {
    const { blocks, story } = runIn(inner);
    return blocks.map(({ block }) => isProtectedByItself(block, story.region));
  };
  expect(isProtectedIn('<p data-run>Samaritans can be called on 116 123.</p>')).toEqual([true]);
  expect(isProtectedIn('<blockquote><p data-run>We shall sail.</p></blockquote>')).toEqual([true]);
  expect(isProtectedIn('<p data-run>Correction: The fare is 3 crowns.</p>')).toEqual([true]);
  expect(isProtectedIn('<p data-run><a href="/x">Correction of the fares</a></p>')).toEqual([false]);
  expect(isProtectedIn('<p data-run>Grab your login today!</p>')).toEqual([false]);
});
