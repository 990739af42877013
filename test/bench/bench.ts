import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CoreWeights, startCoreInChromium } from '../tools/core-in-chromium.ts';
import type { Fold } from '../tools/corpus/folds.ts';
import { corpusFolder } from '../tools/corpus/load-corpus.ts';
import { benchArticlePage } from './article-page.ts';
import { parseBenchOptions } from './bench-options.ts';
import { collectBench, type BenchedPage } from './collect-bench.ts';
import { collectSnippets } from './collect-snippets.ts';
import { speedTable, startTable } from './cost-table.ts';
import { falseHidesOf } from './false-hide-table.ts';
import { benchPopupPaint } from './popup-paint.ts';
import { say } from './progress.ts';
import { resultsTable } from './results-table.ts';
import { benchSummaryInChromium } from './summary-in-chromium.ts';
import { benchSummaryReading } from './summary-reading.ts';
import { benchSummary } from './summary.ts';
import { withLastSection } from './with-last-section.ts';

/** Measures Stet and its peers on sites and articles that no weight was trained on; writes `test/bench/RESULTS.md`. */
const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const { part, folds, showsTexts } = parseBenchOptions(args);
  const folder = corpusFolder();
  if (!folder) throw new Error('The corpus is not here. Set STET_CORPUS to its folder.');
  if (part === 'summary') {
    const section = `Measured on ${today()} by \`npm run bench -- summary\`.\n\n${await summarySection(folder)}`;
    writeFileSync(results, withLastSection(readFileSync(results, 'utf8'), summaryHeading, section));
    return;
  }
  const parts: string[] = [];
  for (const fold of folds) {
    const core = await startCoreInChromium('../bench/in-chromium.ts', weightsFor(fold));
    const pages = await collectBench(core, folder, fold);
    if (showsTexts) sayTexts(pages);
    const snippets = await collectSnippets(core, folder, fold);
    await core.close();
    parts.push(resultsTable({ fold, pages, snippets }));
  }
  say('made pages …');
  const core = await startCoreInChromium('../bench/in-chromium.ts');
  const speed = await speedTable(core);
  await core.close();
  const start = await startTable();
  say('article pages …');
  const articlePages = await benchArticlePage();
  say('popup …');
  const popupPaint = await benchPopupPaint();
  const summary = await summarySection(folder);
  const report = [
    '# Measures',
    `Written on ${today()} by \`${['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')}\`.`,
    ...parts,
    '## Speed on made pages',
    'The best of three turns in Chromium, the page and its blocks known; the cost of a block must not grow with the page.',
    speed.join('\n'),
    'In each page the code is compiled and the weights are made ready first:',
    start.join('\n'),
    '## Article or not',
    articlePages,
    '## Popup',
    popupPaint,
    summaryHeading,
    summary,
  ].join('\n\n');
  writeFileSync(results, `${report}\n`);
  process.stdout.write(`${report}\n`);
};

const results = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const summaryHeading = '## Summary';

const summarySection = async (folder: string): Promise<string> => {
  say('summaries …');
  const onPages = await benchSummaryInChromium(folder);
  return [benchSummary(), benchSummaryReading(), ...onPages].join('\n\n');
};

/** The weights that readers get saw all sites but those kept for the proof. */
const weightsFor = (fold: Fold): CoreWeights => (fold === 'proof' ? 'shipped' : 'measured');

const today = (): string => new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);

/** To standard error only: the texts belong to their publishers. */
const sayTexts = (pages: readonly BenchedPage[]): void => {
  for (const { pageId, index, state, category, probability, text } of falseHidesOf(pages))
    say(`${pageId}#${index} (${state}, ${category}, ${probability.toFixed(2)}): ${text}`);
};

await main();
