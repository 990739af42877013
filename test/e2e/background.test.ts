import { expect, it } from 'vitest';
import { eachBrowser } from './each-browser.ts';
import { askTab } from './drivers/ask-tab.ts';
import { until } from './drivers/until.ts';
import { cleanedReport, unseenTexts } from './page-facts.ts';
import { popupShowing, pressControl } from './popup-controls.ts';

const promo = 'Unlock Premium Music Accounts Free';

eachBrowser((world) => {
  const badge = (tabId: number): Promise<string> =>
    world.browser.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId);

  it('installs, and runs in the background only when there is something to do', async () => {
    const manifest = await world.browser.inExtension((api) => api.runtime.getManifest());
    expect(manifest.manifest_version).toBe(3);
    await world.browser.stopBackground();
    expect(await world.browser.isBackgroundRunning()).toBe(false);
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    expect(await world.browser.isBackgroundRunning()).toBe(true);
  });

  it('counts the hidden promos on its badge, and forgets them on the next page', async () => {
    const page = await world.open('story.html');
    const { promos } = await cleanedReport(world.browser, page);
    const tabId = await world.browser.tabId(page);
    const hidden = promos.filter(({ state }) => state === 'hidden');
    expect(hidden.length).toBeGreaterThan(0);
    await until('the count', async () => (await badge(tabId)) === String(hidden.length));
    await page.go(world.address('home.html'));
    await until('no count', async () => (await badge(tabId)) === '');
  });

  it('loses nothing when the background is killed while the page is open', async () => {
    const page = await world.open('story.html');
    const { promos } = await cleanedReport(world.browser, page);
    const tabId = await world.browser.tabId(page);
    const shown = await until('a badge', () => badge(tabId));
    await world.browser.stopBackground();

    expect(await badge(tabId)).toBe(shown);
    expect((await unseenTexts(page)).join(' ')).toContain(promo);
    const popup = await world.openPopup(page);
    const text = await popupShowing(popup, promo);
    const hidden = promos.filter(({ state }) => state === 'hidden');
    expect(text.match(/Restore(?! all)/gu)).toHaveLength(hidden.length);

    await world.browser.stopBackground();
    await pressControl(popup, 'Restore', promo);
    await popupShowing(popup, 'Hide again');
    await until('the new count', async () => Number(await badge(tabId)) === Number(shown) - 1);
    await world.browser.stopBackground();
    await page.reload();
    await cleanedReport(world.browser, page);
    expect((await unseenTexts(page)).join(' ')).not.toContain(promo);
  });

  it('keeps a report that was made while the background slept', async () => {
    const page = await world.open('plain-article.html');
    await cleanedReport(world.browser, page);
    const tabId = await world.browser.tabId(page);
    await askTab(world.browser, tabId, { name: 'startPicker', payload: {} });
    await world.browser.stopBackground();
    await page.click('article > p:nth-of-type(6)');
    await until('it is hidden', async () => (await unseenTexts(page)).length === 1);
    await until('it is stored', () =>
      world.browser.inExtension(async ({ storage }) =>
        JSON.stringify(await storage.local.get()).includes('gates leaked'),
      ),
    );
    await world.browser.stopBackground();
    await page.reload();
    await until('it is hidden again', async () => (await unseenTexts(page)).length === 1);
  });
});
