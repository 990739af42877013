import { expect, it } from 'vitest';
import { eachBrowser } from './each-browser.ts';
import { askTab } from './drivers/ask-tab.ts';
import type { Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { cleanedReport, liveAndSourceMarkup, unseenTexts } from './page-facts.ts';
import { popupShowing, pressControl } from './popup-controls.ts';

const passage = 'Two gates leaked at their lower seals';
const passageSelector = 'article > p:nth-of-type(6)';

eachBrowser((world) => {
  const openPicker = async (): Promise<Page> => {
    const page = await world.open('plain-article.html');
    await cleanedReport(world.browser, page);
    const tabId = await world.browser.tabId(page);
    expect(await askTab(world.browser, tabId, { name: 'startPicker', payload: {} })).toBe(true);
    return page;
  };
  /** Until it is stored too: a report that came after the storage was emptied would stay for the next test. */
  const waitForHidden = (page: Page) =>
    until('a block is hidden, and its report stored', async () => {
      const texts = await unseenTexts(page);
      const rules = await world.browser.inExtension(async ({ storage }) => {
        const stored = await storage.local.get({ rules: [] });
        return (stored['rules'] as unknown[]).length;
      });
      return texts.length > 0 && rules > 0 ? texts : undefined;
    });

  it.each(['click', 'touch'] as const)('hides the block that the reader points at, by %s', async (way) => {
    const page = await openPicker();
    await page.evaluate(() => {
      const note = ({ type }: Event) => (document.title += ` ${type}`);
      for (const type of ['click', 'pointerdown', 'mousedown']) document.addEventListener(type, note);
    });
    await page.move(passageSelector);
    await page[way](passageSelector);
    // A finger only selects: the button in the bar decides, and Enter presses it.
    if (way === 'touch') await page.press('Enter');
    const hidden = await waitForHidden(page);
    expect(hidden).toHaveLength(1);
    expect(hidden[0]).toContain(passage);
    expect(await page.evaluate(() => document.title)).not.toMatch(/click|down/u);
  });

  it('works by the keyboard alone', async () => {
    const page = await openPicker();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.press(key);
    expect(await waitForHidden(page)).toHaveLength(1);
  });

  it('leaves the page untouched on Escape', async () => {
    const page = await openPicker();
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.press('Escape');
    await until('the picker is gone', async () => {
      const { live, source } = await liveAndSourceMarkup(page);
      return live === source;
    });
    await page.press('Enter');
    expect(await unseenTexts(page)).toEqual([]);
  });

  it('remembers a report for the site, until it is undone in the popup', async () => {
    const page = await openPicker();
    await page.click(passageSelector);
    await waitForHidden(page);

    await page.reload();
    const [hidden] = await waitForHidden(page);
    expect(hidden).toContain(passage);

    const popup = await world.openPopup(page);
    expect(await popupShowing(popup, 'Undo report')).toContain(passage);
    await pressControl(popup, 'Undo report', passage);
    await until('the block is back', async () => (await unseenTexts(page)).length === 0);

    await page.reload();
    await cleanedReport(world.browser, page);
    expect(await unseenTexts(page)).toEqual([]);
  });

  it('starts from the popup, which makes way', async () => {
    const page = await world.open('plain-article.html');
    await cleanedReport(world.browser, page);
    const popup = await world.browser.openPopup(page);
    await popupShowing(popup, 'Report a block');
    await pressControl(popup, 'Report a block');
    await page.activate();
    await until('the picker is there', async () => {
      const { live, source } = await liveAndSourceMarkup(page);
      return live !== source;
    });
    await page.click(passageSelector);
    expect(await waitForHidden(page)).toHaveLength(1);
  });
});
