import { startCoreInChromium } from '../core-in-chromium.ts';
import type { LabeledPage } from './fit-judge.ts';
import type { PageExamples } from './page-examples.ts';
import { ownStoryJobs, pageJobs } from './page-jobs.ts';

/** Labeled examples of all pages to train and to choose thresholds on, measured in Chromium. */
export const collectExamples = async (folder: string): Promise<LabeledPage[]> => {
  const core = await startCoreInChromium('./corpus/page-examples.ts');
  const collected: LabeledPage[] = [];
  for (const { page, fold, load } of [
    ...pageJobs(folder, ['train', 'validation']),
    ...ownStoryJobs(folder),
  ]) {
    collected.push({ page, fold, examples: await core.call<PageExamples>('pageExamples', load()) });
  }
  await core.close();
  return collected;
};
