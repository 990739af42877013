import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport, finishedState, liveAndSourceMarkup, unseenTexts } from './page-facts.ts';
import { until } from './drivers/until.ts';
import { popupShowing, popupText, pressControl } from './popup-controls.ts';

const title = 'Island ferries to sail again Friday after crews accept winter pay deal';
const promo = 'Unlock Premium Music Accounts Free';
const filler = 'Nothing brightens a dull afternoon';

/** One empty page, in the fewest objects that browsers take for a PDF. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

eachBrowser(
  (world) => {
    const openStory = async () => {
      const page = await world.open('story.html');
      const report = await cleanedReport(world.browser, page);
      const hidden = await until('the promos are hidden', async () => {
        const texts = await unseenTexts(page);
        return texts.join(' ').includes(filler) ? texts : undefined;
      });
      const popup = await world.openPopup(page);
      await popupShowing(popup, title);
      return { page, report, popup, hidden };
    };
    const untilHidden = (page: Page, texts: readonly string[]) =>
      until('these and no others are hidden', async () => isDeepStrictEqual(await unseenTexts(page), texts));

    it('shows title, byline, summary, and each hidden block with a reason', async () => {
      const { report, popup } = await openStory();
      const text = await popupText(popup);
      expect(text).toContain('Marta Lindqvist');
      expect(report.summary).toHaveLength(3);
      for (const sentence of report.summary) expect(text).toContain(sentence.text);
      expect(text).toContain(promo);
      expect(text).toContain(filler);
      const rows = await popup.evaluate(() =>
        [...document.querySelectorAll('li[data-group]')].map((row) => row.textContent ?? ''),
      );
      expect(rows).toHaveLength(report.promos.length);
      for (const row of rows) expect(row).toMatch(/It [a-z].+\./u);
    });

    it('shows the clean text without a word of what is hidden', async () => {
      const { popup } = await openStory();
      await pressControl(popup, 'Clean text');
      const text = await popupShowing(popup, 'crews get eleven hours of rest');
      expect(text).toContain('What the crews won');
      expect(text).not.toContain('music login');
      expect(text).not.toContain(filler);
    });

    it('opens over the page as the real popup', async () => {
      const page = await world.open('story.html');
      await cleanedReport(world.browser, page);
      expect(await world.browser.readRealPopup(page, title)).toContain(promo);
    });

    it('restores one block, and hides it again', async () => {
      const { page, popup, hidden } = await openStory();
      await pressControl(popup, 'Restore', promo);
      await until(
        'the block is back',
        async () => !(await unseenTexts(page)).some((text) => text.includes(promo)),
      );
      expect((await unseenTexts(page)).join(' ')).toContain(filler);
      await pressControl(popup, 'Hide again', promo);
      await untilHidden(page, hidden);
    });

    it('keeps a restored block visible when the page is loaded again', async () => {
      const { page, popup } = await openStory();
      await pressControl(popup, 'Restore', promo);
      await popupShowing(popup, 'Hide again');
      await page.reload();
      await cleanedReport(world.browser, page);
      const unseen = await until('the rest is hidden', async () => {
        const texts = (await unseenTexts(page)).join(' ');
        return texts.includes(filler) ? texts : undefined;
      });
      expect(unseen).not.toContain(promo);
    });

    it('restores everything, and the page is as its publisher made it', async () => {
      const { page, popup, hidden } = await openStory();
      await pressControl(popup, 'Restore all');
      await until('all is visible', async () => (await unseenTexts(page)).length === 0);
      const { live, source } = await liveAndSourceMarkup(page);
      expect(live).toBe(source);
      await pressControl(popup, 'Hide all again');
      await untilHidden(page, hidden);
    });

    it.each(['On this page', 'On this site'])('pauses and resumes: %s', async (name) => {
      const { page, popup, hidden } = await openStory();
      await pressControl(popup, name);
      await popupShowing(popup, name === 'On this page' ? 'Paused on this page' : 'Paused on this site');
      const { live, source } = await liveAndSourceMarkup(page);
      expect(live).toBe(source);

      await page.reload();
      const other = await world.open('second-story.html');
      const { status } = await finishedState(world.browser, other);
      expect(status).toBe(name === 'On this page' ? 'cleaned' : 'paused');
      expect(await unseenTexts(page)).toEqual([]);

      await pressControl(popup, name);
      await popupShowing(popup, promo);
      await untilHidden(page, hidden);
      expect((await finishedState(world.browser, other)).status).toBe('cleaned');
    });

    it('shows where a hidden block stands while the pointer is on its row', async () => {
      const { page, popup, hidden } = await openStory();
      await popup.move('li[data-group] h3');
      await until('one block is shown', async () => (await unseenTexts(page)).length < hidden.length);
      await popup.move('h1');
      await untilHidden(page, hidden);
    });

    it('ends that when the popup closes', async () => {
      const { page, popup, hidden } = await openStory();
      await popup.move('li[data-group] h3');
      await until('one block is shown', async () => (await unseenTexts(page)).length < hidden.length);
      await popup.go('about:blank');
      await untilHidden(page, hidden);
    });

    it('lets a kind of promos alone on all sites, and hides it again', async () => {
      const { page, popup, hidden } = await openStory();
      await pressControl(popup, 'By kind');
      await pressControl(popup, 'Show', 'Giveaway or scam');
      await popupShowing(popup, 'Giveaway or scam: left alone on all sites from now on.');
      await until('it is visible', async () => !(await unseenTexts(page)).join(' ').includes(promo));
      await pressControl(popup, 'Hide', 'Giveaway or scam');
      await untilHidden(page, hidden);
    });

    it('pauses everywhere, also where no story is, and resumes', async () => {
      const { page, popup, hidden } = await openStory();
      await pressControl(popup, 'Everywhere');
      await popupShowing(popup, 'Paused everywhere');
      expect(await unseenTexts(page)).toEqual([]);
      const other = await world.openPopup(await world.open('home.html'));
      await popupShowing(other, 'Paused everywhere');
      await pressControl(popup, 'Resume everywhere');
      await untilHidden(page, hidden);
    });

    it.each([
      ['a page that is no article', 'home.html', 'Not an article'],
      ['a PDF', 'paper.pdf', 'This is a PDF'],
    ])('says in words that it does nothing on %s', async (_, path, words) => {
      const page = await world.open(path);
      const popup = await world.openPopup(page);
      expect(await popupShowing(popup, words)).not.toContain('Restore');
    });

    it('says in words that a page of the browser is off limits', async () => {
      const page = await world.open('empty.html');
      await page.go(world.browser.name === 'chromium' ? 'chrome://version' : 'about:support');
      const popup = await world.openPopup(page);
      await popupShowing(popup, 'Stet cannot work here');
    });

    it('cleans a page that it did not take for an article, when told to', async () => {
      const page = await world.open('home.html');
      const popup = await world.openPopup(page);
      await popupShowing(popup, 'Clean this page anyway');
      await pressControl(popup, 'Clean this page anyway');
      await until('an answer', async () => !(await popupText(popup)).includes('Clean this page anyway'));
      expect(await popupText(popup)).not.toContain('Something went wrong');
    });
  },
  { made: new Map([['/paper.pdf', pdf]]) },
);
