import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { withMeasuredWeights } from './measured-weights.ts';
import { quietArguments } from '../e2e/drivers/chromium.ts';
import { findBrowser, missingBrowserMessage } from '../e2e/drivers/find-browser.ts';

export type CoreInChromium = {
  /** Calls a function that the entry exports; arguments and answer travel as JSON. */
  call: <Answer>(name: string, ...input: readonly unknown[]) => Promise<Answer>;
  close: () => Promise<void>;
};

type CoreGlobal = { readonly stetCore: Readonly<Record<string, (...input: readonly unknown[]) => unknown>> };

/** `shipped` are the weights that readers get, `measured` those that saw less: see `measured-weights.ts`. */
export type CoreWeights = 'shipped' | 'measured';

/**
 * Runs an entry file, and with it the core, inside a blank page of real Chromium, where parsing a saved page takes
 * milliseconds. Nothing of a page is loaded or run there: entries parse with DOMParser.
 *
 * @param entry path from this folder.
 */
export const startCoreInChromium = async (
  entry: string,
  weights: CoreWeights = 'shipped',
): Promise<CoreInChromium> => {
  const code = await bundle(entry, weights);
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  return {
    // Text passes many times faster than the objects that Playwright would walk.
    call: async <Answer>(name: string, ...input: readonly unknown[]) =>
      JSON.parse(
        await page.evaluate(
          ([key, values]) =>
            JSON.stringify(
              (globalThis as unknown as CoreGlobal).stetCore[key]?.(...(JSON.parse(values) as unknown[])) ??
                null,
            ),
          [name, JSON.stringify(input)] as const,
        ),
      ) as Answer,
    close: () => browser.close(),
  };
};

/**
 * Milliseconds until an entry file is compiled and its weights are ready, once for each of so many new pages.
 *
 * @param entry path from this folder.
 */
export const timeStarts = async (entry: string, turns: number): Promise<number[]> => {
  const code = await bundle(entry, 'shipped');
  const browser = await launchChromium();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const page = await browser.newPage();
    // A process that has just begun has other work.
    await page.waitForTimeout(settleMs);
    const time = await page.evaluate((text) => {
      const script = Object.assign(document.createElement('script'), { text });
      const start = performance.now();
      document.head.append(script);
      return performance.now() - start;
    }, code);
    times.push(time);
    await page.close();
  }
  await browser.close();
  return times;
};

const settleMs = 300;

const launchChromium = (): Promise<Browser> => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(missingBrowserMessage('chromium'));
  return chromium.launch({ executablePath, headless: true, args: quietArguments });
};

const bundle = async (entry: string, weights: CoreWeights): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: weights === 'measured' ? [withMeasuredWeights()] : [],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'stetCore',
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled.`);
  return output.output[0].code;
};
