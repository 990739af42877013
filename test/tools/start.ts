import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { askTab } from '../e2e/drivers/ask-tab.ts';
import {
  browserNames,
  type BrowserName,
  type BrowserUnderTest,
  type Page,
} from '../e2e/drivers/browser-under-test.ts';
import { findBrowser, missingBrowserMessage } from '../e2e/drivers/find-browser.ts';
import { startBrowser } from '../e2e/drivers/start-browser.ts';
import { until } from '../e2e/drivers/until.ts';
import type { PageState } from '../../src/browser/messages.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';
import { describePage } from './start-report.ts';
import { loadWords } from './start-words.ts';

// `npm start [-- FILE|URL] [--browser chromium|firefox]`: builds the extension and shows it at work.

const root = fileURLToPath(new URL('../../', import.meta.url));
const extensionDirs = { chromium: `${root}dist/chrome`, firefox: `${root}dist/firefox` } as const;
const storyPicture = `${root}dist/stet-story.png`;
const popupPicture = `${root}dist/stet-popup.png`;
const pauseMs = 150;
/** Longer than a cold browser needs to wake the background and read a long story. */
const patienceMs = 12_000;
/** The gate looks at a page a second time when it has been there for a while; later no engine comes. */
const gatePatienceMs = 5_000;
/** Taller pictures are cut off: nobody looks at them. */
const maxPictureHeight = 6_000;
const popupLook = { width: 400, height: 600, colorScheme: 'light' } as const;

try {
  await start(readStartOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(options: StartOptions): Promise<void> {
  const name = chooseBrowser(options.browser);
  build();
  const window = hasDisplay() ? 'visible' : 'headless';
  const { url, server } = await findPage(options.page);
  try {
    const browser = await startBrowser({ browser: name, extensionDir: extensionDirs[name], window });
    process.once('SIGINT', () => void browser.close());
    try {
      const page = await browser.open(url);
      if (window === 'visible') await waitForReader(browser);
      else await show(browser, page);
    } finally {
      await browser.close();
    }
  } finally {
    await server?.close();
  }
}

function chooseBrowser(chosen: BrowserName | undefined): BrowserName {
  const candidates = chosen ? [chosen] : browserNames;
  const name = candidates.find(findBrowser);
  if (name) return name;
  throw new Error(candidates.map(missingBrowserMessage).join('\n'));
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

async function findPage(page: StartOptions['page']): Promise<{ url: string; server?: PageServer }> {
  if (page.kind === 'address') return { url: page.url };
  // Extensions may not work in file: pages unasked, so a file is served on this machine alone.
  const server = await servePages(page.kind === 'file' ? { folder: dirname(page.path) } : {});
  const name = page.kind === 'file' ? basename(page.path) : 'story.html';
  return { url: `${server.origin}/${encodeURIComponent(name)}`, server };
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function waitForReader(browser: BrowserUnderTest): Promise<void> {
  console.log('The story is open in a window, with Stet in its toolbar. Close the window to end.');
  await browser.closed;
}

async function show(browser: BrowserUnderTest, page: Page): Promise<void> {
  const state = await waitForState(browser, page);
  console.log(describePage(state, loadWords()));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot(storyPicture, {
    width: 900,
    height: Math.min(height, maxPictureHeight),
    colorScheme: 'light',
  });
  const popup = await browser.openPopup(page);
  await until('the popup shows the page', () =>
    popup.evaluate(() => !document.querySelector('[data-view="working"]')),
  );
  await popup.screenshot(popupPicture, popupLook);
  console.log(`\nPictures of the page and of the popup:\n${storyPicture}\n${popupPicture}`);
}

async function waitForState(browser: BrowserUnderTest, page: Page): Promise<PageState | undefined> {
  const tabId = await browser.tabId(page);
  const startMs = performance.now();
  for (;;) {
    const state = await askTab(browser, tabId, { name: 'pageState', payload: {} });
    if (state && state.status !== 'working') return state;
    const waitedMs = performance.now() - startMs;
    if (waitedMs > (state ? patienceMs : gatePatienceMs)) return state;
    await sleep(pauseMs);
  }
}
