import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { askTab } from '../e2e/drivers/ask-tab.ts';
import {
  browserNames,
  type BrowserUnderTest,
  type Look,
  type Page,
} from '../e2e/drivers/browser-under-test.ts';
import { startBrowser } from '../e2e/drivers/start-browser.ts';
import { until } from '../e2e/drivers/until.ts';
import { servePages } from './serve-pages.ts';

// `npx tsx test/tools/screenshots.ts FOLDER`: pictures of the built extension at work, for people to look at.

const extensionDirs = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;
const root = fileURLToPath(new URL('../../', import.meta.url));
const schemes = ['light', 'dark'] as const;
/** Animations and pictures of the popup need a moment after its text has come. */
const settleMs = 300;

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder for the pictures: npx tsx test/tools/screenshots.ts FOLDER');
  process.exit(1);
}
await mkdir(folder, { recursive: true });
const server = await servePages();
try {
  for (const name of browserNames) {
    const browser = await startBrowser({ browser: name, extensionDir: join(root, extensionDirs[name]) });
    try {
      await takePictures(browser, (picture) => join(resolve(folder), `${name}-${picture}.png`));
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}

async function takePictures(browser: BrowserUnderTest, file: (picture: string) => string): Promise<void> {
  const shoot = async (page: Page, picture: string, look: Look) => {
    await page.setLook(look);
    await sleep(settleMs);
    await page.screenshot(file(picture));
  };
  const shootWhole = async (page: Page, picture: string, look: Look & { readonly width: number }) => {
    await page.setLook({ ...look, height: 800 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await shoot(page, picture, { ...look, height });
  };
  const openPopup = async (page: Page): Promise<Page> => {
    const popup = await browser.openPopup(page);
    await until('the popup shows the page', () =>
      popup.evaluate(() => !document.querySelector('[data-view="working"]')),
    );
    return popup;
  };
  const openCleaned = async (path: string) => {
    const page = await browser.open(`${server.origin}/${path}`);
    const tabId = await browser.tabId(page);
    await until('the engine has finished', async () => {
      const state = await askTab(browser, tabId, { name: 'pageState', payload: {} });
      return state && state.status !== 'working';
    });
    return { page, tabId };
  };

  const { page, tabId } = await openCleaned('story.html');
  for (const colorScheme of schemes)
    await shootWhole(page, `story-after-${colorScheme}`, { width: 900, colorScheme });
  await shootWhole(page, 'story-narrow', { width: 360, colorScheme: 'light' });
  await askTab(browser, tabId, { name: 'showAll', payload: {} });
  await shootWhole(page, 'story-before', { width: 900 });
  await askTab(browser, tabId, { name: 'hideAll', payload: {} });
  await page.setLook({ width: 1_100, height: 900 });

  const popup = await openPopup(page);
  for (const colorScheme of schemes) {
    await shoot(popup, `popup-${colorScheme}`, { width: 400, height: 600, colorScheme });
  }
  await shoot(popup, 'popup-whole', { width: 400, height: 1_800, colorScheme: 'light' });
  await shoot(popup, 'popup-narrow', { width: 320, height: 600 });
  await popup.close();

  await page.activate();
  await askTab(browser, tabId, { name: 'startPicker', payload: {} });
  await page.move('article > p:nth-of-type(4)');
  await shoot(page, 'picker', { width: 1_100, height: 800, colorScheme: 'light' });
  await page.press('Escape');

  for (const path of ['arabic.html', 'plain-article.html', 'home.html', 'empty.html'] as const) {
    const other = await browser.open(`${server.origin}/${path}`);
    const picture = path.replace('.html', '');
    const otherPopup = await openPopup(other);
    await shoot(otherPopup, `popup-${picture}`, { width: 400, height: 600 });
    await otherPopup.close();
    await shootWhole(other, picture, { width: 600 });
    await other.close();
  }
}
