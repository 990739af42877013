import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpusFolder } from '../tools/corpus/load-corpus.ts';
import { benchArticlePage } from './article-page.ts';
import { collectBench } from './collect-bench.ts';
import { resultsTable } from './results-table.ts';
import { benchSummary } from './summary.ts';

/** Measures on sites and articles that no weight was trained on, and writes `test/bench/RESULTS.md`. */
const main = async (): Promise<void> => {
  const folder = corpusFolder();
  if (!folder) throw new Error('The corpus is not here. Set STET_CORPUS to its folder.');
  const judge = resultsTable(await collectBench(folder, 'validation'));
  const report = [
    judge,
    '## Article or not\n',
    await benchArticlePage(),
    '## Summary\n',
    benchSummary(),
  ].join('\n');
  writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), report);
  process.stdout.write(report);
};

await main();
