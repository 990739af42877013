import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { overflow, pressUntil } from './keyboard.ts';
import { popupShowing, popupText, pressControl } from './popup-controls.ts';

const path = 'src/welcome/index.html';
const promo = 'Free Movie Accounts';
const newsletter = 'Sign up for our free newsletter';

const storyText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('article')?.innerText ?? '');

eachBrowser((world) => {
  const openWelcome = async (): Promise<Page> => {
    const page = await world.openExtension(path);
    await popupShowing(page, 'Privacy in five lines');
    return page;
  };

  it('cleans the story, gives back what was hidden, and hides it again', async () => {
    const page = await openWelcome();
    const before = await storyText(page);
    expect(before).toContain(promo);
    await pressControl(page, 'Clean this story');
    await popupShowing(page, '2 promos hidden');
    const cleaned = await storyText(page);
    expect(cleaned).not.toContain(promo);
    expect(cleaned).not.toContain(newsletter);
    expect(cleaned).toContain('Edda Marsh');

    await pressControl(page, 'Restore', 'Giveaway or scam');
    await until('the promo is back', async () => (await storyText(page)).includes(promo));
    await pressControl(page, 'Hide again', 'Giveaway or scam');
    await until('the promo is gone', async () => !(await storyText(page)).includes(promo));
    await pressControl(page, 'Show it as it came');
    await until('all is back', async () => (await storyText(page)) === before);
  });

  it('lets the reader begin with a week of marks', async () => {
    const page = await openWelcome();
    const marksOnlyUntil = () =>
      world.browser.inExtension(async ({ storage }) => {
        const { settings } = await storage.local.get('settings');
        return (settings as { marksOnlyUntil?: number } | undefined)?.marksOnlyUntil;
      });
    await pressControl(page, 'Only mark them for a week');
    await popupShowing(page, 'Saved.');
    expect(await marksOnlyUntil()).toBeGreaterThan(Date.now());
    await pressControl(page, 'Hide promos at once');
    await until('the week is over', async () => (await marksOnlyUntil()) === 0);
  });

  it('says that the permission is there, how to pin the button, and where the settings are', async () => {
    const page = await openWelcome();
    await popupShowing(page, 'The permission is given');
    await popupShowing(page, 'puzzle piece');
    await pressControl(page, 'All settings');
    const options = `${world.browser.extensionOrigin}/src/options/index.html`;
    await until('the settings page', () =>
      world.browser.inExtension(async ({ tabs }, url) => {
        const open = await tabs.query({ url });
        await tabs.remove(open.flatMap(({ id }) => id ?? []));
        return open.length > 0;
      }, options),
    );
  });

  it('is worked with the keyboard alone', async () => {
    const page = await openWelcome();
    await pressUntil(page, 'Tab', 'button', 'Clean this story');
    await page.press('Enter');
    await popupShowing(page, '2 promos hidden');
    await pressUntil(page, 'Tab', 'button', 'Giveaway or scam');
    await page.press('Enter');
    await until('the promo is back', async () => (await storyText(page)).includes(promo));
    await page.press('Enter');
    await until('the promo is gone', async () => !(await storyText(page)).includes(promo));
  });

  it.each([
    ['narrow', 320, 'ltr'],
    ['narrow, from right to left', 320, 'rtl'],
    ['wide at 200 %', 640, 'ltr'],
  ] as const)('fits its window: %s', async (_, width, direction) => {
    const page = await openWelcome();
    await page.setLook({ width, height: 640 });
    await pressControl(page, 'Clean this story');
    await popupShowing(page, '2 promos hidden');
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    expect(await overflow(page)).toEqual([]);
  });
});

// Only Firefox lets its readers refuse the sites that an extension asks for at its installation.
eachBrowser(
  (world) => {
    it('asks for the permission where it is missing', async () => {
      const page = await world.openExtension(path);
      await popupShowing(page, 'Allow on all sites');
      await pressControl(page, 'Allow on all sites');
      await popupShowing(page, 'The permission is given');
      expect(await popupText(page)).not.toContain('Allow on all sites');
    });
  },
  { hosts: 'refused', browsers: ['firefox'] },
);
