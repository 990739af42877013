import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport } from './page-facts.ts';
import { openReaderOf } from './scenes/reader-page.ts';
import { showing } from './scenes/scene.ts';

const long = 'wordwithoutanyspace'.repeat(5_300);

/** Strings that a page could hold against whoever shows them. Each would set `ran`, load something, or tear the page. */
const hostile: Readonly<Record<string, string>> = {
  'a script': `<script class=hostile>globalThis.ran = true</script>`,
  'a closing tag and a script': `</title></h1></main><script class=hostile>globalThis.ran = true</script>`,
  'SVG that runs': `<svg class=hostile onload="globalThis.ran = true"><use href="#x"/></svg>`,
  'a picture that runs': `<img class=hostile src=x onerror="globalThis.ran = true">`,
  'an attribute that ends': `" autofocus onfocus="globalThis.ran = true" x='`,
  'a template of a framework':
    '{{constructor.constructor("globalThis.ran = true")()}} ${globalThis.ran = true}',
  'bidi controls': 'a \u202ereversed\u2066 and \u2067isolated and never closed',
  'controls and halves': 'nul\u0000 bell\u0007 escape\u001b half\ud800 end',
  '100 kB in one word': long,
};

const addresses = [
  'javascript:globalThis.ran=true',
  ' JaVa&#10;ScRiPt:globalThis.ran=true',
  'data:text/html,<script>globalThis.ran=true</script>',
  'vbscript:x',
  'blob:https://evil.example/x',
];

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\0', '&#0;');

/** A story whose title, byline, links, captions, headings and list hold the string. */
function pageOf(text: string): string {
  const safe = escapeHtml(text);
  const links = addresses.map(
    (address) => `<a href="${address.replaceAll('<', '&lt;')}">${safe.slice(0, 200)}</a>`,
  );
  const paragraphs = Array.from(
    { length: 8 },
    (_, index) =>
      `<p>The council of Port Averill voted on item ${index + 1} of the plan for the harbor on Monday, Mayor Ines Tallow
      said after the meeting, and the work on the pier is to begin in March of next year.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe}</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${safe}">
    <meta name="author" content="${safe}"><meta property="og:site_name" content="${safe}"></head>
    <body><article><h1>${safe}</h1><p>By <span rel="author" class="byline">${safe}</span></p>
    ${paragraphs.slice(0, 4).join('')}
    <figure><img src="/harbor.svg" alt="${safe}" width="800" height="420"><figcaption>${safe}</figcaption></figure>
    <h2>Harbor ${safe}</h2>
    <p>The mayor of Port Averill said that the papers on the harbor are open to all: ${links.join(', ')} and more.</p>
    <ul><li>The pier of the harbor ${safe}</li><li>The council will vote on the pier again in May.</li></ul>
    <blockquote><p>“The harbor is ours,” the mayor said. ${safe}</p></blockquote>
    ${paragraphs.slice(4).join('')}
    <h3>🎵 Unlock Premium Music Accounts Free ${safe}</h3>
    <p>Grab your working premium music login today and listen without ads! Hurry, only a few left. ${safe}</p>
    </article></body></html>`;
}

const cases = Object.entries(hostile).map(([name, text], index) => ({
  name,
  path: `hostile-${index}.html`,
  text,
}));

/** What of the hostile strings came alive in a page of the extension, in words. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const isSafe = (link: Element) =>
      /^(?:https?:|mailto:|#|\?|moz-extension:|chrome-extension:|\/|\.)/u.test(
        link.getAttribute('href') ?? '#',
      );
    const handlers = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    const root = document.scrollingElement;
    return [
      ...('ran' in globalThis ? ['something ran'] : []),
      ...elements
        .filter(({ classList }) => classList.contains('hostile'))
        .map(({ localName }) => `an element: ${localName}`),
      ...handlers.map((name) => `a handler: ${name}`),
      ...elements
        .filter((element) => element.matches('a, link') && !isSafe(element))
        .map((link) => `a link to ${link.getAttribute('href')}`),
      ...(root && root.scrollWidth > root.clientWidth
        ? [`${root.scrollWidth} px wide in ${root.clientWidth}`]
        : []),
    ];
  });

/** Popup and reader scroll at most in parts of their own. */
const width = 400;

eachBrowser(
  (world) => {
    it.each(cases)('nothing of $name comes alive in popup and reader', async ({ path }) => {
      const page = await world.open(path);
      const report = await cleanedReport(world.browser, page);
      const texts = report.text.flatMap(({ spans }) => spans.map(({ href }) => href ?? 'https:'));
      expect(texts.filter((href) => !/^(?:https?|mailto):/u.test(href))).toEqual([]);

      const popup = await showing(await world.openPopup(page), '[data-view=cleaned]');
      await popup.setLook({ width, height: 600 });
      expect(await faultsOf(popup)).toEqual([]);
      await popup.click('[role=tab]:nth-of-type(2)');
      await until('the clean text', () =>
        popup.evaluate(() => document.body.innerText.includes('Ines Tallow')),
      );
      expect(await faultsOf(popup)).toEqual([]);

      const reader = await showing(await openReaderOf(world, page), 'article');
      await reader.setLook({ width, height: 800 });
      expect(await faultsOf(reader)).toEqual([]);
    });
  },
  { made: new Map(cases.map(({ path, text }) => [`/${path}`, pageOf(text)])) },
);
