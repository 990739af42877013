import { expect, it } from 'vitest';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport, finishedState, unseenTexts } from './page-facts.ts';
import { until } from './drivers/until.ts';
import type { Page } from './drivers/browser-under-test.ts';
import { popupShowing, popupText, pressControl } from './popup-controls.ts';

const panelPath = 'src/panel/index.html';
const title = 'Island ferries to sail again Friday after crews accept winter pay deal';
const promo = 'Unlock Premium Music Accounts Free';

eachBrowser((world) => {
  /** The panel's page in a tab of its own, kept to the tab of the given page. */
  const openPanel = async (page: Page): Promise<Page> => {
    const id = await world.browser.tabId(page);
    return world.openExtension(`${panelPath}?tab=${id}`);
  };

  it('shows what the popup shows, and restores a block', async () => {
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    const panel = await openPanel(page);
    const text = await popupShowing(panel, title);
    expect(text).toContain(promo);
    expect(text).not.toContain('Open beside the page');
    await pressControl(panel, 'Restore', promo);
    await until('the block is back', async () => !(await unseenTexts(page)).join(' ').includes(promo));
  });

  it('follows its tab to another page, and to one that is no article', async () => {
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    const panel = await openPanel(page);
    await popupShowing(panel, title);
    await page.go(world.address('second-story.html'));
    const { article } = await cleanedReport(world.browser, page);
    await popupShowing(panel, article.title);
    await page.go(world.address('home.html'));
    await popupShowing(panel, 'Not an article');
    expect(await popupText(panel)).not.toContain(article.title);
  });

  it('hears of what is done elsewhere: the popup pauses the page', async () => {
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    const panel = await openPanel(page);
    await popupShowing(panel, title);
    const popup = await world.openPopup(page);
    await popupShowing(popup, title);
    await pressControl(popup, 'On this page');
    await popupShowing(panel, 'Paused on this page');
    await pressControl(panel, 'Resume on this page');
    await popupShowing(panel, promo);
    expect((await finishedState(world.browser, page)).status).toBe('cleaned');
  });

  it('follows the reader to another tab', async () => {
    const story = await world.open('story.html');
    await cleanedReport(world.browser, story);
    // In a tab of its own it is the tab in front when it opens, and says that it cannot clean itself.
    const panel = await world.openExtension(panelPath);
    await popupShowing(panel, 'Stet cannot work here');
    await story.activate();
    await popupShowing(panel, title);
    const home = await world.open('home.html');
    await home.activate();
    await popupShowing(panel, 'Not an article');
  });
});
