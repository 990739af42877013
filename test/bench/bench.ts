import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectBench, type BenchedPage } from './collect-bench.ts';
import { corpusFolder } from '../tools/corpus/load-corpus.ts';
import { resultsTable } from './results-table.ts';

/** Measures the judge on sites that no weight was trained on and writes `test/bench/RESULTS.md`. */
const main = async (): Promise<void> => {
  const folder = corpusFolder();
  if (!folder) throw new Error('The corpus is not here. Set STET_CORPUS to its folder.');
  const pages: BenchedPage[] = await collectBench(folder, 'validation');
  const report = resultsTable(pages);
  writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), report);
  process.stdout.write(report);
};

await main();
