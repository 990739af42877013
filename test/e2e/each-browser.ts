import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer } from '../tools/serve-pages.ts';
import {
  browserNames,
  type BrowserName,
  type BrowserUnderTest,
  type Page,
} from './drivers/browser-under-test.ts';
import { startBrowser } from './drivers/start-browser.ts';
import { keptBrowser } from './kept-browsers.ts';

export const extensionDirs: Readonly<Record<BrowserName, string>> = {
  chromium: fileURLToPath(new URL('../../dist/chrome', import.meta.url)),
  firefox: fileURLToPath(new URL('../../dist/firefox', import.meta.url)),
};

export type World = {
  readonly browser: BrowserUnderTest;
  /** Address of a fixture page, such as `story.html`, or of a page that the test made. */
  readonly address: (path: string) => string;
  /** Opens a fixture page in front; it is closed after the test, which fails if it left errors in the console. */
  readonly open: (path: string) => Promise<Page>;
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Opens a page of the extension, such as `src/options/index.html`, in the same way. */
  readonly openExtension: (path: string) => Promise<Page>;
};

type Given = {
  readonly made?: ReadonlyMap<string, string>;
  /** Such tests have browsers of their own; all others share theirs with other files. */
  readonly hosts?: 'refused';
  readonly browsers?: readonly BrowserName[];
};

/** Runs the tests in a real Chromium and in a real Firefox; what one test stored is forgotten before the next. */
export function eachBrowser(tests: (world: World) => void, given: Given = {}): void {
  describe.each(given.browsers ?? browserNames)('in %s', (name) => {
    const pages: Page[] = [];
    let started: BrowserUnderTest | undefined;
    let server: PageServer | undefined;

    beforeAll(async () => {
      const extensionDir = extensionDirs[name];
      if (!existsSync(extensionDir))
        throw new Error(`${extensionDir} is missing: run \`npm run build\` first.`);
      server = await servePages(given.made ? { made: given.made } : {});
      started = await (given.hosts === undefined
        ? keptBrowser(name, extensionDir)
        : startBrowser({ browser: name, extensionDir, hosts: given.hosts }));
    });
    afterEach(async () => {
      const opened = pages.splice(0);
      for (const page of opened) await page.close();
      await started?.inExtension(async ({ storage }) => {
        await Promise.all([storage.local.clear(), storage.session.clear()]);
      });
      expect(opened.flatMap((page) => page.consoleErrors())).toEqual([]);
    });
    afterAll(async () => {
      if (given.hosts === undefined) await started?.closeOtherTabs();
      else await started?.close();
      await server?.close();
    });

    const browser = (): BrowserUnderTest => {
      if (started) return started;
      throw new Error(`${name} has not been started: only a running test may ask for it.`);
    };
    const address = (path: string): string => `${server?.origin}/${path}`;
    const keep = async (page: Promise<Page>): Promise<Page> => {
      pages.push(await page);
      return page;
    };
    tests({
      get browser() {
        return browser();
      },
      address,
      open: (path) => keep(browser().open(address(path))),
      openPopup: (page) => keep(browser().openPopup(page)),
      openExtension: (path) => keep(browser().open(`${browser().extensionOrigin}/${path}`)),
    });
  });
}
