import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserOptions, BrowserUnderTest, Driver, FunctionSource, Page } from './browser-under-test.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { until } from './until.ts';

type Manifest = {
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string };
};

const popupLook = { width: 400, height: 600 };

/**
 * A real browser with the extension installed and nothing else. Whoever starts it closes it.
 *
 * @throws Error where the browser is not installed or does not start.
 */
export async function startBrowser(options: BrowserOptions): Promise<BrowserUnderTest> {
  const extensionDir = resolve(options.extensionDir);
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
  const start = options.browser === 'chromium' ? startChromium : startFirefox;
  const driver = await start({ ...options, extensionDir });
  try {
    return await addExtensionAccess(driver, options, manifest);
  } catch (error) {
    await driver.close();
    throw error;
  }
}

async function addExtensionAccess(
  driver: Driver,
  { browser: name, window }: BrowserOptions,
  manifest: Manifest,
): Promise<BrowserUnderTest> {
  const address = (path: string) => new URL(path, `${driver.extensionOrigin}/`).href;
  const openInFront = async (url: string): Promise<Page> => {
    const page = await driver.newPage();
    await page.go(url);
    return page;
  };
  // An icon is the only document of the extension that has its rights and runs none of its code.
  const openDesk = once(() => openInFront(address(Object.values(manifest.icons)[0] ?? '')));
  // Before any page, so that it takes nobody's place in front; a person at the window should not see it.
  if (window !== 'visible') await openDesk();
  const inExtension: BrowserUnderTest['inExtension'] = async (task, argument) =>
    (await openDesk()).evaluate(giveApi(task), argument);
  if (window !== 'visible') await until('the welcome page', () => inExtension(closeWelcome));
  const tabId = async (page: Page): Promise<number> => {
    await page.activate();
    return until('the number of the tab in front', () =>
      inExtension(async (api) => {
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id;
      }),
    );
  };
  const popupUrl = address(manifest.action.default_popup);
  return {
    ...driver,
    name,
    open: openInFront,
    inExtension,
    closeOtherTabs: () => inExtension(closeOthers),
    tabId,
    openPopup: async (page) => {
      const id = await tabId(page);
      const popup = await driver.newPage();
      await popup.setLook(popupLook);
      await popup.go(`${popupUrl}?tab=${id}`);
      return popup;
    },
    readRealPopup: async (page, awaitedText) => {
      await page.activate();
      await inExtension((api) => api.action.openPopup());
      return until(`“${awaitedText}” in the popup`, async () => {
        const text = await inExtension((api) => {
          const [view] = api.extension.getViews({ type: 'popup' });
          return view?.document.body.innerText ?? '';
        });
        return text.includes(awaitedText) ? text : undefined;
      });
    },
  };
}

/** It opens by itself after the installation, and would take the front from the first page of a test. */
async function closeWelcome({ tabs, runtime }: ExtensionApi): Promise<boolean> {
  const address = runtime.getURL('src/welcome/');
  const welcomes = (await tabs.query({})).filter(({ url }) => url?.startsWith(address));
  await tabs.remove(welcomes.map(({ id }) => id ?? tabs.TAB_ID_NONE));
  return welcomes.length > 0;
}

/** All tabs but the one that it runs in. */
async function closeOthers({ tabs }: ExtensionApi): Promise<void> {
  const own = await tabs.getCurrent();
  const others = (await tabs.query({})).filter(({ id }) => id !== own.id);
  await tabs.remove(others.map(({ id }) => id ?? tabs.TAB_ID_NONE));
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}

// Chromium before 148 has no `browser`.
const giveApi = (task: (...given: never[]) => unknown): FunctionSource =>
  `(argument) => (${String(task)})(globalThis.browser ?? globalThis.chrome, argument)`;
