import { startCoreInChromium } from '../tools/core-in-chromium.ts';
import { benchContamination } from './summary-contamination.ts';
import { benchSummaryCost } from './summary-cost.ts';

/** The measures of summaries that need a browser: promos in them, and their cost; parts of the report, as Markdown. */
export const benchSummaryInChromium = async (folder: string): Promise<string[]> => {
  const core = await startCoreInChromium('../bench/in-chromium.ts', 'measured');
  const cost = await benchSummaryCost(core);
  const contamination = await benchContamination(core, folder);
  await core.close();
  return [
    '### Promos in summaries',
    'Pages of validation sites, each read eight times with one promo, which nothing measured was trained on, set into it: ' +
      'before the first paragraph, before the one in the middle, or glued to the end of that paragraph’s text; drawn by ' +
      'chance, and as the one of 200 that shares most words with the story. Whole pipeline in Chromium, as many sentences ' +
      'as the extension shows.',
    contamination,
    '### Cost of a summary',
    'Made of paragraphs of CNN stories in a row; warm, in Chromium, the best of three means of five turns, sentences split anew each time. The time of a word ' +
      'must not grow with the story.',
    cost,
  ];
};
