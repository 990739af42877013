import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport, unseenTexts } from './page-facts.ts';
import { popupShowing } from './popup-controls.ts';

const title = 'Island ferries to sail again Friday after crews accept winter pay deal';
const promo = 'Unlock Premium Music Accounts Free';
/** More than the popup has, so that a focus that is trapped ends the test. */
const maxSteps = 60;

eachBrowser((world) => {
  const openPopup = async () => {
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    const popup = await world.openPopup(page);
    await popupShowing(popup, title);
    return { page, popup };
  };
  /** The name of what has the focus, as a reader sees it or a screen reader says it. */
  const focused = (popup: Page): Promise<string> =>
    popup.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = element.closest('label')?.innerText;
      return (element.getAttribute('aria-label') ?? label ?? element.innerText).trim();
    });
  const tabTo = async (popup: Page, name: string): Promise<readonly string[]> => {
    const passed: string[] = [];
    for (let step = 0; step < maxSteps; step++) {
      await popup.press('Tab');
      const now = await focused(popup);
      if (now.startsWith(name)) return passed;
      passed.push(now);
    }
    throw new Error(`Tab never came to “${name}”, but to ${passed.join(' | ')}.`);
  };

  it('restores a block by keys alone, and hides it again, without losing the place', async () => {
    const { page, popup } = await openPopup();
    await tabTo(popup, 'Restore all');
    await tabTo(popup, 'Restore');
    await popup.press('Enter');
    await until('it is back', async () => !(await unseenTexts(page)).join(' ').includes(promo));
    await until('the focus is on the same button', async () => (await focused(popup)) === 'Hide again');
    await popup.press('Space');
    await until('it is hidden', async () => (await unseenTexts(page)).join(' ').includes(promo));
    await until('the focus is on the same button', async () => (await focused(popup)) === 'Restore');
  });

  it('outlines a block in the page while the focus is on its row, and no longer', async () => {
    const { page, popup } = await openPopup();
    await tabTo(popup, 'Restore all');
    const hidden = await unseenTexts(page);
    await tabTo(popup, 'Restore');
    await until('it is shown', async () => !(await unseenTexts(page)).join(' ').includes(promo));
    await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
    await until('it is hidden', async () => (await unseenTexts(page)).length === hidden.length);
  });

  it('goes from the title to the switches in the order of reading', async () => {
    const { popup } = await openPopup();
    const passed = await tabTo(popup, 'Everywhere');
    const order = [
      'Settings',
      'Reader page',
      'Read aloud',
      'Report a block',
      'Longer',
      'Hidden here',
      'On this site',
    ];
    const found = order.map((name) => passed.findIndex((other) => other.startsWith(name)));
    expect(found).toEqual(found.toSorted((one, next) => one - next));
    expect(found[0]).toBeGreaterThanOrEqual(0);
  });

  it('changes tabs and kinds with arrows', async () => {
    const { popup } = await openPopup();
    await tabTo(popup, 'Hidden here');
    await popup.press('ArrowRight');
    await popupShowing(popup, 'What the crews won');
    await popup.press('ArrowLeft');
    await tabTo(popup, 'By kind');
    await popup.press('Enter');
    await tabTo(popup, 'Hide');
    await popup.press('ArrowRight');
    await popupShowing(popup, 'marked on all sites from now on');
    expect(await focused(popup)).toBe('Mark');
    await popup.press('Escape');
    await until('the kinds are closed', async () => (await focused(popup)).startsWith('By kind'));
  });

  it('gives way to the page by Escape', async () => {
    const { page, popup } = await openPopup();
    await popup.press('Escape');
    await until('the page is in front', () => page.evaluate(() => document.visibilityState === 'visible'));
  });
});
