import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { cleanSavedPage, type SavedPage } from './clean-saved-page.ts';
import { startCoreInChromium } from './core-in-chromium.ts';
import { decodeHtml } from './decode-html.ts';
import { settlePage } from './settle-page.ts';

const usage = 'Usage: npm run --silent clean -- [--engine jsdom|chromium] FILE...';

/** Prints one line of JSON a file, in order; a file that cannot be read gets an error line and the others go on. */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { engine: { type: 'string', default: 'jsdom' } },
  });
  if (positionals.length === 0) throw new Error(`No file is named. ${usage}`);
  const engine = await startEngine(values.engine);
  for (const file of positionals) {
    const line = await cleanFile(file, engine.clean);
    if ('error' in line) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  await engine.close();
};

type Engine = {
  readonly clean: (html: string, fileUrl: string) => Promise<SavedPage>;
  readonly close: () => Promise<void>;
};

const startEngine = async (name: string): Promise<Engine> => {
  if (name === 'jsdom') return startJsdom();
  if (name !== 'chromium') throw new Error(`There is no engine "${name}". ${usage}`);
  const core = await startCoreInChromium('./clean-in-chromium.ts');
  return { clean: (html, fileUrl) => core.call<SavedPage>('cleanHtml', html, fileUrl), close: core.close };
};

const startJsdom = async (): Promise<Engine> => {
  const { JSDOM } = await import('jsdom');
  return {
    clean: (html, fileUrl) => {
      const dom = new JSDOM(html, { url: fileUrl });
      try {
        settlePage(dom.window.document);
        return Promise.resolve(cleanSavedPage(dom.window.document, fileUrl));
      } finally {
        dom.window.close();
      }
    },
    close: () => Promise.resolve(),
  };
};

type Line = ({ readonly file: string } & SavedPage) | { readonly file: string; readonly error: string };

const cleanFile = async (file: string, clean: Engine['clean']): Promise<Line> => {
  try {
    return { file, ...(await clean(readHtml(file), pathToFileURL(file).href)) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * The markup of a saved page, gzipped or not.
 *
 * @throws Error where the file is missing or holds something else than HTML.
 */
const readHtml = (file: string): string => {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isGzip ? gunzipSync(bytes) : bytes;
  const html = decodeHtml(plain);
  if (html.trim() !== '' && (!hasTag.test(html) || html.includes('\0'))) {
    throw new Error(`${file} is not an HTML page. Save the page as HTML and try again.`);
  }
  return html;
};

/** `<p>`, `<!doctype html>` */
const hasTag = /<(?:!doctype\b|[a-z][a-z0-9-]*[\s>/])/iu;

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
