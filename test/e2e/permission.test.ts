import { expect, it } from 'vitest';
import { eachBrowser } from './each-browser.ts';
import { until } from './drivers/until.ts';
import { unseenTexts } from './page-facts.ts';
import { popupShowing, pressControl } from './popup-controls.ts';

const promo = 'Unlock Premium Music Accounts Free';

// Only Firefox lets its readers refuse the sites that an extension asks for at its installation.
eachBrowser(
  (world) => {
    it('touches nothing, says so, and cleans once it is allowed to', async () => {
      const page = await world.open('story.html');
      const popup = await world.openPopup(page);
      await popupShowing(popup, 'Stet needs your permission');
      expect(await unseenTexts(page)).toEqual([]);

      await pressControl(popup, 'Allow on');
      await popupShowing(popup, 'Permission given');
      await page.reload();
      await until('the promo is hidden', async () => (await unseenTexts(page)).join(' ').includes(promo));
    });
  },
  { hosts: 'refused', browsers: ['firefox'] },
);
