import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames, type BrowserName } from '../e2e/drivers/browser-under-test.ts';

export type StartOptions = {
  /** The reader's choice; else the first browser that is installed. */
  readonly browser: BrowserName | undefined;
  readonly page:
    | { readonly kind: 'demonstration' }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'address'; readonly url: string };
};

/**
 * What `npm start -- [FILE|URL] [--browser chromium|firefox]` asks for.
 *
 * @throws Error with a sentence for the person who typed it.
 */
export function readStartOptions(given: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: { browser: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) {
    throw new Error(`Give one file or address, not ${positionals.length}: ${positionals.join(', ')}.`);
  }
  return { browser: readBrowserName(values.browser), page: readPage(positionals[0]) };
}

function readBrowserName(given: string | undefined): BrowserName | undefined {
  const name = browserNames.find((known) => known === given);
  if (given === undefined || name) return name;
  throw new Error(`The browser ${given} is not known here: choose ${browserNames.join(' or ')}.`);
}

function readPage(given: string | undefined): StartOptions['page'] {
  if (given === undefined) return { kind: 'demonstration' };
  if (webAddress.test(given) && URL.canParse(given)) return { kind: 'address', url: given };
  const path = resolve(given);
  if (existsSync(path) && statSync(path).isFile()) return { kind: 'file', path };
  throw new Error(`${given} is neither a file here nor an address that starts with http:// or https://.`);
}

/** `https://example.com/story` */
const webAddress = /^https?:\/\//u;
