import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const maxBytes = 45_000;
/** `src="/assets/popup.js"` of a page's script */
const pageScript = /<script[^>]+src="([^"]+\.js)"/gu;
/** `from"./a.js"` and `import"./a.js"`, but not `import("./late.js")`. */
const staticImport = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/gu;

const addressesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, address = '']) => address);

/** Every script that a page runs before it shows anything, by its path in the folder of the extension. */
function scriptsOf(folder: string, page: string): ReadonlySet<string> {
  const read = (path: string): string => readFileSync(`${folder}${path}`, 'utf8');
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const next of addressesIn(read(path), staticImport)) add(posix.join(posix.dirname(path), next));
  };
  for (const script of addressesIn(read(page), pageScript)) add(posix.resolve(posix.dirname(page), script));
  return found;
}

describe.each(['chrome', 'firefox'])('the popup and the panel for %s', (target) => {
  const folder = `dist/${target}`;
  const bytesOf = (path: string): number => gzipSync(readFileSync(`${folder}${path}`)).length;

  it.each(['popup', 'panel'])('%s: its scripts have at most 45 kB, packed by gzip', (page) => {
    const scripts = [...scriptsOf(folder, `/src/${page}/index.html`)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, path) => sum + bytesOf(path), 0)).toBeLessThanOrEqual(maxBytes);
  });

  it.each([
    ['the writers of files', 'application/oebps-package+xml'],
    ['what finds the sentences to read aloud', 'read also|'],
  ])('loads %s only when somebody asks for it', (_, telling) => {
    const scripts = [...scriptsOf(folder, '/src/popup/index.html')];
    const texts = scripts.map((path) => readFileSync(`${folder}${path}`, 'utf8'));
    expect(texts.filter((text) => text.includes(telling))).toEqual([]);
  });
});
