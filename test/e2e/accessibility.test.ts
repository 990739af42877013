import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport } from './page-facts.ts';
import { popupShowing, pressControl } from './popup-controls.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to, in its words. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`async () => {
    ${axe};
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  }`);

const looks = [
  ['light', { colorScheme: 'light', width: 400, height: 600 }],
  ['dark', { colorScheme: 'dark', width: 400, height: 600 }],
  ['narrow', { colorScheme: 'light', width: 320, height: 600 }],
] as const;

eachBrowser(
  (world) => {
    it.each(looks)('the popup of a cleaned story is accessible: %s', async (_, look) => {
      const page = await world.open('story.html');
      await cleanedReport(world.browser, page);
      const popup = await world.openPopup(page);
      await popup.setLook(look);
      await popupShowing(popup, 'Restore all');
      expect(await violations(popup)).toEqual([]);
      await pressControl(popup, 'Clean text');
      expect(await violations(popup)).toEqual([]);
    });

    it.each(looks)('the popup of a page that is no article is accessible: %s', async (_, look) => {
      const popup = await world.openPopup(await world.open('home.html'));
      await popup.setLook(look);
      await popupShowing(popup, 'Not an article');
      expect(await violations(popup)).toEqual([]);
    });
  },
  { browsers: ['chromium'] },
);
