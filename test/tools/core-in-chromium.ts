import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { withMeasuredWeights } from './measured-weights.ts';
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
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(missingBrowserMessage('chromium'));
  const code = await bundle(fileURLToPath(new URL(entry, import.meta.url)), weights);
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
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

const bundle = async (entry: string, weights: CoreWeights): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: weights === 'measured' ? [withMeasuredWeights()] : [],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'stetCore' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled.`);
  return output.output[0].code;
};
