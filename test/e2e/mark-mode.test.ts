import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/browser/stored/settings-schema.ts';
import { askBackground } from './drivers/ask-background.ts';
import { askTab } from './drivers/ask-tab.ts';
import type { Page, Point } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport, liveAndSourceMarkup, unseenTexts } from './page-facts.ts';

const promo = 'Unlock Premium Music Accounts Free';
const marksOnlyUntil = 4_000_000_000_000;

/** How pale the promo's heading is, from 0 to 1; undefined where it cannot be seen. */
const paleness = (page: Page): Promise<number | undefined> =>
  page.evaluate((words) => {
    const heading = [...document.querySelectorAll('h3')].find(({ textContent }) =>
      textContent.includes(words),
    );
    if (!heading || heading.getClientRects().length === 0) return undefined;
    let opacity = 1;
    for (let at: Element | null = heading; at; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  }, promo);

/** The layer of labels, which stands behind the body. */
const labelLayers = (page: Page): Promise<number> =>
  // Through the prototype: one of the pages overrides the name.
  page.evaluate(() => Document.prototype.querySelectorAll.call(document, 'html > div').length);

/** From right to left along the head of the promo, where its label stands. */
async function pressLabel(page: Page, offset: number): Promise<void> {
  const point = await page.evaluate(
    ({ words, inset }): Point | undefined => {
      const heading = [...document.querySelectorAll('h3')].find(({ textContent }) =>
        textContent.includes(words),
      );
      heading?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = heading?.getBoundingClientRect();
      return box && { x: Math.round(box.right - inset), y: Math.round(box.top + 13) };
    },
    { words: promo, inset: offset },
  );
  if (!point) throw new Error('The promo is not on the page.');
  await until('the label has followed', () =>
    page.evaluate(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      return top?.parentElement === document.documentElement && top.localName === 'div';
    }, point),
  );
  await page.click(point);
}

const storyButton = 22;
const hideButton = 68;

eachBrowser((world) => {
  const openMarked = async (): Promise<Page> => {
    await askBackground(world.browser, 'changeSettings', { marksOnlyUntil });
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    await until('the promo is pale', async () => ((await paleness(page)) ?? 1) < 0.6);
    return page;
  };
  const storedRules = (): Promise<unknown[]> =>
    askBackground(world.browser, 'exportAll', {}).then(({ rules }) => [...rules]);

  it('dims promos in their place, and hides none', async () => {
    const page = await openMarked();
    expect(await unseenTexts(page)).toEqual([]);
    expect(await labelLayers(page)).toBe(1);
    const { promos } = await cleanedReport(world.browser, page);
    expect(promos.map(({ state }) => state)).not.toContain('hidden');
  });

  it.each([
    ['a strict policy, in a sandbox', 'strict-csp/story.html'],
    ['a page that forbids all trusted types', 'trusted-types/story.html'],
    ['a page whose fields take the names of DOM methods', 'clobbering.html'],
    ['a story from right to left', 'arabic.html'],
    ['a story that renders itself anew', 're-render.html'],
  ])('works on %s', async (_, path) => {
    await askBackground(world.browser, 'changeSettings', { marksOnlyUntil });
    const page = await world.open(path);
    const { promos } = await cleanedReport(world.browser, page);
    expect(promos.map(({ state }) => state)).toContain('marked');
    await until('the labels', async () => (await labelLayers(page)) === 1);
    expect(await unseenTexts(page)).toEqual([]);
  });

  it('hides one by its label, for good', async () => {
    const page = await openMarked();
    await pressLabel(page, hideButton);
    await until('it is hidden', async () => (await unseenTexts(page)).join(' ').includes(promo));
    await until('it is remembered', async () => (await storedRules()).length === 1);
    await page.reload();
    await until('it is hidden again', async () => (await unseenTexts(page)).join(' ').includes(promo));
  });

  it('takes one for the story by its label, for good', async () => {
    const page = await openMarked();
    await pressLabel(page, storyButton);
    await until('it is as it was', async () => (await paleness(page)) === 1);
    await until('it is remembered', async () => (await storedRules()).length === 1);
    await page.reload();
    const { promos } = await cleanedReport(world.browser, page);
    expect(promos.find(({ text }) => text.includes(promo))?.state).toBe('restored');
    expect(await paleness(page)).toBe(1);
  });

  it('is reached and worked by key', async () => {
    const page = await openMarked();
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)?.focus());
    await page.press('Tab');
    const isInLabels = await page.evaluate(
      () => document.activeElement?.parentElement === document.documentElement,
    );
    expect(isInLabels).toBe(true);
    await page.press('Enter');
    await until('one is hidden', async () => (await unseenTexts(page)).length > 0);
  });

  it('does nothing at a click that the page has made', async () => {
    const page = await openMarked();
    await page.evaluate(() => {
      const layer = [...document.documentElement.children].find(({ localName }) => localName === 'div');
      const options = { bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerdown', 'click']) layer?.dispatchEvent(new MouseEvent(type, options));
      (layer as HTMLElement | undefined)?.click();
    });
    expect(await unseenTexts(page)).toEqual([]);
    expect(await storedRules()).toEqual([]);
  });

  it('leaves the page exactly as it was when it ends', async () => {
    const page = await openMarked();
    await askBackground(world.browser, 'changeSettings', { isOn: false });
    await until('the page is as it was', async () => {
      const { live, source } = await liveAndSourceMarkup(page);
      return live === source;
    });
  });

  it('holds for kinds that are to be marked alone', async () => {
    const categories = { ...defaultSettings.categories, scam: 'mark' } as const;
    await askBackground(world.browser, 'changeSettings', { categories });
    const page = await world.open('story.html');
    const { promos } = await cleanedReport(world.browser, page);
    const states = promos.map(({ category, state }) => [category, state]);
    expect(states).toContainEqual(['scam', 'marked']);
    for (const [category, state] of states) if (category === 'scam') expect(state).not.toBe('hidden');
  });

  it('shows a hidden promo while the pointer is on its row in the popup', async () => {
    const page = await world.open('story.html');
    const { promos } = await cleanedReport(world.browser, page);
    const hidden = promos.find(({ text }) => text.includes(promo));
    const tabId = await world.browser.tabId(page);
    const highlight = (group: typeof hidden extends infer T ? T : never) =>
      askTab(world.browser, tabId, { name: 'highlight', payload: group ? { group: group.group } : {} });
    await until('it is hidden', async () => (await paleness(page)) === undefined);
    await highlight(hidden);
    expect(await paleness(page)).toBe(1);
    await highlight(undefined);
    expect(await paleness(page)).toBeUndefined();
  });

  it('leaves what was restored meanwhile where it is', async () => {
    const page = await world.open('story.html');
    const { promos } = await cleanedReport(world.browser, page);
    const hidden = promos.find(({ text }) => text.includes(promo));
    if (!hidden) throw new Error('There is no such promo.');
    const tabId = await world.browser.tabId(page);
    const { group } = hidden;
    await askTab(world.browser, tabId, { name: 'highlight', payload: { group } });
    await askTab(world.browser, tabId, { name: 'restore', payload: { group } });
    await askTab(world.browser, tabId, { name: 'highlight', payload: {} });
    expect(await paleness(page)).toBe(1);
    await askTab(world.browser, tabId, { name: 'hide', payload: { group } });
  });
});
