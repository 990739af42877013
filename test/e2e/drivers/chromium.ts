import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession } from 'playwright-core';
import type { BrowserOptions, Driver } from './browser-under-test.ts';
import { openChromiumPage } from './chromium-page.ts';
import { findBrowser, missingBrowserMessage } from './find-browser.ts';
import { until } from './until.ts';

/** Keep Chromium from asking the network and the user. */
export const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium with the extension, driven by Playwright; its profile is thrown away at the end. */
export async function startChromium({ extensionDir, window }: BrowserOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(missingBrowserMessage('chromium'));
  const profile = await mkdtemp(join(tmpdir(), 'stet-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: window !== 'visible',
    viewport: window === 'visible' ? null : { width: 1100, height: 900 },
    args: [
      ...quietArguments,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionOrigin = worker.url().split('/').slice(0, 3).join('/');
  const session = await browserSession(context);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  // The empty tab that the browser starts with is the first page.
  const emptyTabs = context.pages().slice(0, 1);
  return {
    extensionOrigin,
    newPage: async () => openChromiumPage(context, emptyTabs.shift() ?? (await context.newPage())),
    stopBackground: () => stopWorker(session, extensionOrigin),
    isBackgroundRunning: async () => (await findWorker(session, extensionOrigin)) !== undefined,
    closed,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser) return browser.newBrowserCDPSession();
  throw new Error('Playwright gives no browser for this profile, so its workers cannot be reached.');
}

/** Asks again as long as it is there: a worker that is still starting, as after the installation, comes back once. */
async function stopWorker(session: CDPSession, origin: string): Promise<void> {
  await until('the worker is gone', async () => {
    const targetId = await findWorker(session, origin);
    if (targetId === undefined) return true;
    await session.send('Target.closeTarget', { targetId }).catch(() => {
      // It went by itself in the meantime: the next look finds out.
    });
    return false;
  });
}

async function findWorker(session: CDPSession, origin: string): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId;
}
