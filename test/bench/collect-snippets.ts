import type { CoreInChromium } from '../tools/core-in-chromium.ts';
import { foldOf, type Fold } from '../tools/corpus/folds.ts';
import { loadHtml, loadPages, type CorpusPage } from '../tools/corpus/load-corpus.ts';
import type { ToolScores } from './collect-bench.ts';
import { withProgress } from './progress.ts';
import { promoPieces } from './promo-pieces.ts';
import { readInNode } from './read-in-node.ts';
import type { ToScore } from './score-tools.ts';
import type { SnippetPage } from './snippet-table.ts';

/** Asks all tools for the snippets of the pages of a fold that have no whole text by hand, German ones for the most part. */
export const collectSnippets = (core: CoreInChromium, folder: string, fold: Fold): Promise<SnippetPage[]> => {
  const pages = loadPages(folder).filter((page) => page.gold === undefined && foldOf(page) === fold);
  return withProgress(`${fold}, snippets`, pages, (page) => askOne(core, folder, page));
};

const askOne = async (
  core: CoreInChromium,
  folder: string,
  { id, url, lang, with: wanted = [], without = [] }: CorpusPage,
): Promise<SnippetPage> => {
  const page = { html: loadHtml(folder, id), url };
  const scores = await core.call<ToolScores>('scoreTools', {
    page,
    gold: '',
    stetText: await core.call<string>('cleanedText', page),
    inNode: await readInNode(page.html, url),
    promos: [...wanted, ...without].map((snippet) =>
      promoPieces({ heading: undefined, paragraphs: [snippet], items: [] }),
    ),
  } satisfies ToScore);
  return { lang: lang ?? 'unknown', wantedCount: wanted.length, scores };
};
