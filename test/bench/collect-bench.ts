import { startCoreInChromium } from '../tools/core-in-chromium.ts';
import type { Fold } from '../tools/corpus/folds.ts';
import type { CorpusPage } from '../tools/corpus/load-corpus.ts';
import { pageJobs } from '../tools/corpus/page-jobs.ts';
import type { BenchPage } from './bench-page.ts';

export type BenchedPage = { readonly page: CorpusPage; readonly measured: BenchPage };

/** Measures all pages of a fold in Chromium, one after the other. */
export const collectBench = async (folder: string, fold: Fold): Promise<BenchedPage[]> => {
  const core = await startCoreInChromium('../bench/bench-page.ts');
  const benched: BenchedPage[] = [];
  for (const { page, load } of pageJobs(folder, [fold])) {
    const measured = await core.call<BenchPage | undefined>('benchPage', load());
    if (measured) benched.push({ page, measured });
  }
  await core.close();
  return benched;
};
