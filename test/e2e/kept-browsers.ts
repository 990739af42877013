import type { Environment } from 'vitest/runtime';
import type { BrowserName, BrowserUnderTest } from './drivers/browser-under-test.ts';
import { startBrowser } from './drivers/start-browser.ts';

/**
 * Keeps one browser of each name for all test files that a worker runs, and closes them when it ends: to start one takes as
 * long as the tests of many a file. Vitest loads this module apart from those of the tests, so that the two meet on the
 * global object only.
 */
const keptBrowsers: Environment = {
  name: 'kept-browsers',
  viteEnvironment: 'ssr',
  setup: () => {
    const kept = new Map<BrowserName, Promise<BrowserUnderTest>>();
    (globalThis as WithKept)[place] = kept;
    return {
      teardown: async () => {
        // What did not start has failed its tests already.
        await Promise.allSettled([...kept.values()].map(async (started) => (await started).close()));
      },
    };
  },
};
export default keptBrowsers;

const place = Symbol.for('kept browsers');
type WithKept = { [place]?: Map<BrowserName, Promise<BrowserUnderTest>> };

/** The worker's browser of that name, started where it does not run. */
export const keptBrowser = (browser: BrowserName, extensionDir: string): Promise<BrowserUnderTest> => {
  const kept = (globalThis as WithKept)[place];
  if (!kept) throw new Error('Browsers are kept in the environment of end-to-end tests only.');
  const known = kept.get(browser);
  if (known) return known;
  const started = startBrowser({ browser, extensionDir, hosts: 'granted' });
  kept.set(browser, started);
  const forget = () => kept.delete(browser);
  // What has crashed is started again for the next file.
  started.then(({ closed }) => closed.then(forget), forget);
  return started;
};
