import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport, settledExpectations } from './page-facts.ts';

const folder = process.env['STET_CORPUS'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const file = join(folder, 'seed-article.txt');
const isThere = existsSync(file);
if (!isThere) console.log(`Skipped: the seed article is not at ${file}; STET_CORPUS may name its folder.`);

describe.skipIf(!isThere)('the story that the product was conceived from, in plain HTML', () => {
  const made = new Map(isThere ? [['/seed.html', seedPage(readFileSync(file, 'utf8'))]] : []);
  eachBrowser(
    (world) => {
      it('loses exactly its promo block and the filler at its end', async () => {
        const page = await world.open('seed.html');
        const report = await cleanedReport(world.browser, page);
        expect(await settledExpectations(page)).toEqual([]);
        expect(report.promos.filter(({ state }) => state === 'hidden')).toHaveLength(2);
        expect(report.summary).toHaveLength(3);
      });
    },
    { made },
  );
});

/** Title, paragraphs, the promo as heading, paragraph and list, and a filler paragraph at the end. */
function seedPage(text: string): string {
  const [title = '', ...lines] = text.trim().split('\n');
  const promoAt = lines.findIndex((line) => emojiStart.test(line));
  const body = lines.map((line, index) => {
    if (line.startsWith('- ')) return `<li data-expect="hide">${escape(line.slice(2))}</li>`;
    if (index === promoAt) return `<h3 data-expect="hide">${escape(line)}</h3>`;
    const isPromo = index === promoAt + 1 || index === lines.length - 1;
    return `<p data-expect="${isPromo ? 'hide' : 'keep'}">${escape(line)}</p>`;
  });
  const html = body.join('\n').replace(listRun, '<ul data-expect="hide">$&</ul>');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
    <body><h1 data-expect="keep">${escape(title)}</h1>\n${html}</body></html>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `🎬 Watch now` */
const emojiStart = /^\p{Extended_Pictographic}/u;

/** `<li …>one</li>\n<li …>two</li>` */
const listRun = /<li[^\n]*(?:\n<li[^\n]*)*/u;
