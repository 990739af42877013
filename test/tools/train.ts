import { corpusFolder } from './corpus/load-corpus.ts';
import { trainArticlePage } from './train-article-page.ts';
import { trainJudge } from './train-judge.ts';
import { trainSummary } from './train-summary.ts';

/** Trains all weights again from the corpus; the same data give the same bytes. */
const main = async (): Promise<void> => {
  const folder = corpusFolder();
  if (!folder) throw new Error('The corpus is not here. Set STET_CORPUS to its folder.');
  await trainArticlePage();
  await trainJudge(folder);
  // Learns from what the judge says of paragraphs.
  await trainSummary(folder);
};

await main();
