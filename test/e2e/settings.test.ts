import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/browser/stored/settings-schema.ts';
import { askBackground } from './drivers/ask-background.ts';
import { askTab } from './drivers/ask-tab.ts';
import type { Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport, liveAndSourceMarkup, settledExpectations, unseenTexts } from './page-facts.ts';

const all = (action: 'hide' | 'mark' | 'show') =>
  Object.fromEntries(
    Object.keys(defaultSettings.categories).map((category) => [category, action]),
  ) as typeof defaultSettings.categories;

eachBrowser((world) => {
  const change = (changes: Parameters<typeof askBackground<'changeSettings'>>[2]): Promise<string> =>
    askBackground(world.browser, 'changeSettings', changes);
  const isUntouched = async (page: Page): Promise<boolean> => {
    const { live, source } = await liveAndSourceMarkup(page);
    return live === source;
  };
  const openStory = async (): Promise<Page> => {
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    expect(await settledExpectations(page)).toEqual([]);
    return page;
  };

  describe('a change of settings reaches the open page at once', () => {
    it('off everywhere leaves it as its publisher made it, and on again cleans it', async () => {
      const page = await openStory();
      expect(await change({ isOn: false })).toBe('ok');
      await until('the page is as it was', () => isUntouched(page));
      const tabId = await world.browser.tabId(page);
      expect(await askTab(world.browser, tabId, { name: 'pageState', payload: {} })).toEqual({
        status: 'paused',
        scope: 'everywhere',
      });
      await change({ isOn: true });
      expect(await settledExpectations(page)).toEqual([]);
    });

    it('kinds that are to be shown are shown', async () => {
      const page = await openStory();
      await change({ categories: all('show') });
      await until('the page is as it was', () => isUntouched(page));
    });

    it('the summary has as many sentences as are wanted', async () => {
      const page = await openStory();
      for (const summaryLength of [2, 5] as const) {
        await change({ summaryLength });
        const { summary } = await cleanedReport(world.browser, page);
        expect(summary).toHaveLength(summaryLength);
      }
    });
  });

  it('a paused site of the list is left alone', async () => {
    const page = await openStory();
    await askBackground(world.browser, 'pauseSites', { hosts: [new URL(world.address('')).hostname] });
    await until('the page is as it was', () => isUntouched(page));
  });

  it('a backup brings back what was reset, and a torn one changes nothing', async () => {
    await change({ isOn: false, summaryLength: 5 });
    const file = JSON.stringify(await askBackground(world.browser, 'exportAll', {}));
    await askBackground(world.browser, 'resetAll', {});
    const page = await openStory();
    expect(await askBackground(world.browser, 'importAll', { file: file.slice(0, -9) })).toMatchObject({
      outcome: 'refused',
      reason: 'torn',
    });
    expect((await unseenTexts(page)).length).toBeGreaterThan(0);
    expect(await askBackground(world.browser, 'importAll', { file })).toEqual({ outcome: 'ok' });
    await until('the page is as it was', () => isUntouched(page));
  });
});
