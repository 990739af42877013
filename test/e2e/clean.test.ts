import { expect, it } from 'vitest';
import { eachBrowser } from './each-browser.ts';
import { hugePage } from './huge-page.ts';
import { brokenExpectations, cleanedReport, liveAndSourceMarkup, settledExpectations } from './page-facts.ts';
import { popupText } from './popup-controls.ts';
import { until } from './drivers/until.ts';

const cleanedPages = [
  ['the demonstration story', 'story.html'],
  ['another story of the same site', 'second-story.html'],
  ['a German story with an English promo', 'german.html'],
  ['an Arabic story, from right to left', 'arabic.html'],
  ['a story in nothing but divs', 'divs.html'],
  ['a short story with long comments', 'long-comments.html'],
  ['broken markup', 'broken.html'],
  ['a page with a strict policy, in a sandbox', 'strict-csp/story.html'],
  ['a page that forbids all trusted types', 'trusted-types/story.html'],
  ['a page whose fields and images take the names of DOM methods', 'clobbering.html'],
  ['a page that comes slowly', 'slow/story.html'],
] as const;

const untouchedPages = [
  ['a home page', 'home.html'],
  ['a shop', 'shop.html'],
  ['an empty page', 'empty.html'],
  ['a story without a promo', 'plain-article.html'],
] as const;

/** Time enough for the gate, and for the engine if the gate were wrong. */
const quietMs = 1_200;

/** The gate may turn away first what is no article at first sight. */
const clearStates = /This page is too large|Not an article/u;

const hugePages = new Map([
  ['/huge-text.html', hugePage({ megabytes: 5, elements: 'few' })],
  ['/huge-tree.html', hugePage({ megabytes: 2, elements: 'many' })],
]);

eachBrowser(
  (world) => {
    it.each(cleanedPages)('hides the promos of %s, and nothing else', async (_, path) => {
      const page = await world.open(path);
      await cleanedReport(world.browser, page);
      expect(await settledExpectations(page)).toEqual([]);
    });

    it.each(untouchedPages)('leaves %s as it is', async (_, path) => {
      const page = await world.open(path);
      await new Promise((resolve) => setTimeout(resolve, quietMs));
      const { live, source } = await liveAndSourceMarkup(page);
      expect(live).toBe(source);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    });

    it('hides a promo that comes after everything else', async () => {
      const page = await world.open('late.html');
      await until('the promo has come', () => page.evaluate(() => !document.getElementById('slot')));
      expect(await settledExpectations(page)).toEqual([]);
    });

    it('hides the promo again when the page draws its story anew', async () => {
      const page = await world.open('re-render.html');
      expect(await settledExpectations(page)).toEqual([]);
      await page.evaluate(() => document.getElementById('again')?.click());
      expect(await settledExpectations(page)).toEqual([]);
    });

    it('hides the promo again when the page sets its attributes anew', async () => {
      const page = await world.open('re-render.html');
      expect(await settledExpectations(page)).toEqual([]);
      await page.evaluate(() => {
        // Like a renderer that takes away what it has not set itself.
        for (const promo of document.querySelectorAll('[data-expect="hide"]'))
          for (const name of promo.getAttributeNames())
            if (name !== 'data-expect') promo.removeAttribute(name);
      });
      expect(await settledExpectations(page)).toEqual([]);
    });

    it('cleans the next story when the page goes on to it without loading', async () => {
      const page = await world.open('story.html');
      const { article } = await cleanedReport(world.browser, page);
      await page.evaluate(async () => {
        const source = await (await fetch('second-story.html')).text();
        const next = new DOMParser().parseFromString(source, 'text/html');
        history.pushState({}, '', 'second-story.html');
        document.head.replaceWith(next.head);
        document.body.replaceWith(next.body);
      });
      expect(await settledExpectations(page)).toEqual([]);
      const title = await until('the report is of the next story', async () => {
        const report = await cleanedReport(world.browser, page);
        return report.article.title === article.title ? undefined : report.article.title;
      });
      expect(title).toContain('lighthouse museum');
    });

    it('does not hide the form that the reader is typing into', async () => {
      const page = await world.open('focus.html');
      await page.click('#email');
      await page.press('a');
      await cleanedReport(world.browser, page);
      await page.reload();
      await page.click('#email');
      await page.press('b');
      await cleanedReport(world.browser, page);
      expect(await brokenExpectations(page)).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('email');
    });

    it.each([...hugePages.keys()])(
      'says of %s that it is too large, and leaves it as it is',
      async (path) => {
        const page = await world.open(path.slice(1));
        const popup = await world.openPopup(page);
        await until('a clear state', async () => clearStates.exec(await popupText(popup))?.[0]);
        expect(await brokenExpectations(page)).toEqual([]);
      },
    );
  },
  { made: hugePages },
);
