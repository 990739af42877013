import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { isArticlePage } from '../../src/core/article/is-article-page.ts';
import { statedAddress } from '../../src/core/article/page-address.ts';
import { documentProperty } from '../../src/core/article/safe-dom.ts';
import { isStory } from '../../src/core/article/second-look/is-story.ts';
import { isVisibleByMarkup } from '../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../src/core/clean-page.ts';
import type { Block, CleanedPage, Reason, Verdict } from '../../src/core/types.ts';

/** What `npm run clean` prints of a page, but for the file's name. */
export type SavedPage = {
  readonly isArticle: boolean;
  readonly title: string;
  readonly byline: string | null;
  readonly lang: string;
  readonly text: string;
  readonly summary: readonly string[];
  readonly blocks: readonly SavedBlock[];
  readonly ms: number;
};

export type SavedBlock = {
  readonly text: string;
  readonly kept: boolean;
  readonly label: string;
  readonly category: string | null;
  readonly probability: number;
  readonly hidden: boolean;
  readonly reasons: readonly string[];
};

/** Cleans a settled page as the extension would; what is no article has no hidden blocks. */
export const cleanSavedPage = (page: Document, fileUrl: string): SavedPage => {
  const start = performance.now();
  const url = statedAddress(page) ?? fileUrl;
  const mayBeArticle = isArticlePage(page, url);
  const cleaned = cleanPage(page, { url, rules: [], isVisible: isVisibleByMarkup });
  const isArticle = mayBeArticle && cleaned !== undefined && isStory(cleaned, page, url);
  const ms = Math.round(performance.now() - start);
  return { isArticle, ...described(cleaned, page), blocks: blocksOf(cleaned, isArticle), ms };
};

const described = (
  cleaned: CleanedPage | undefined,
  page: Document,
): Omit<SavedPage, 'isArticle' | 'blocks' | 'ms'> => {
  if (!cleaned)
    return { title: documentProperty(page, 'title'), byline: null, lang: '', text: '', summary: [] };
  const { article, blocks, summary, verdicts } = cleaned;
  const story = blocks.filter((_, index) => verdicts[index]?.label === 'content');
  const text = story.map((block) => block.text).join('\n\n');
  return {
    title: article.title,
    byline: article.byline ?? null,
    lang: article.lang,
    text,
    summary: summary.map((sentence) => sentence.text),
  };
};

const blocksOf = (cleaned: CleanedPage | undefined, isArticle: boolean): SavedBlock[] =>
  (cleaned?.blocks ?? []).map((block, index) => savedBlock(block, cleaned?.verdicts[index], isArticle));

const savedBlock = ({ text, kept }: Block, verdict: Verdict | undefined, isArticle: boolean): SavedBlock => ({
  text,
  kept,
  label: verdict?.label ?? 'content',
  category: verdict?.category ?? null,
  probability: Math.round((verdict?.probability ?? 0) * 10_000) / 10_000,
  hidden: isArticle && verdict?.action === 'hide',
  reasons: (verdict?.reasons ?? []).map(inWords),
});

const inWords = (reason: Reason): string => messages[`reason_${reason}`].message;
