import { plainLine, plainText } from '../core/article/plain-text.ts';
import { documentProperty } from '../core/article/safe-dom.ts';
import { storyPictures } from '../core/article/story-pictures.ts';
import { textBlock } from '../core/article/text-block.ts';
import type { Article, Block, CleanedPage, PageReport, ReportedPromo, TextBlock } from '../core/types.ts';
import { type Promo, textOf } from './promos.ts';

type Found = {
  readonly url: string;
  readonly cleaned: CleanedPage;
  readonly promos: readonly Promo[];
  readonly page: Document;
  readonly isVisible: (element: Element) => boolean;
};

/** What the popup shows of a cleaned page: plain data. */
export function pageReport({ url, cleaned, promos, page, isVisible }: Found): PageReport {
  const { region, blocks, summary, isOverCap } = cleaned;
  const article = plainArticle(cleaned.article);
  const base = documentProperty(page, 'baseURI');
  const isStory = storyTest(cleaned, promos);
  const text = blocks.filter(isStory).map((block) => textBlock(block, base));
  const { words, minutes } = readingTime(text, article.lang);
  const reported = promos.map((promo) => reportPromo(promo, article.lang));
  const hiddenWords = reported.reduce(
    (sum, { state, words: own }) => sum + (state === 'hidden' ? own : 0),
    0,
  );
  return {
    url,
    article,
    minutes,
    words,
    summary: summary.map((sentence) => ({ ...sentence, text: plainText(sentence.text) })),
    text,
    pictures: storyPictures({ region, blocks, isStory, base, isVisible }),
    promos: reported,
    hiddenWords,
    isOverCap,
  };
}

/** Lines of a page that the browser's own tabs and windows show too. */
function plainArticle({ title, byline, siteName, publishedTime, ...rest }: Article): Article {
  const line = (text: string | undefined): string | undefined => plainLine(text ?? '') || undefined;
  return {
    ...rest,
    title: plainLine(title),
    byline: line(byline),
    siteName: line(siteName),
    publishedTime: line(publishedTime),
  };
}

/** The story: what the judge calls content and the reader did not hide, and what the reader restored. */
function storyTest({ blocks, verdicts }: CleanedPage, promos: readonly Promo[]): (block: Block) => boolean {
  const promoOf = new Map(promos.flatMap((promo) => promo.blocks.map(({ id }) => [id, promo] as const)));
  const story = new Set(
    blocks.filter(({ id }, index) => {
      const promo = promoOf.get(id);
      if (!promo) return verdicts[index]?.label === 'content';
      return promo.state === 'restored' && !promo.isShownForNow && promo.bySetting === undefined;
    }),
  );
  return (block) => story.has(block);
}

function reportPromo(promo: Promo, lang: string): ReportedPromo {
  const { group, category, probability, reasons, state, rule, bySetting } = promo;
  const text = plainText(textOf(promo));
  const { words } = readingTime([{ text }], lang);
  return { group, text, words, category, probability, reasons, state, ruleId: rule?.id, bySetting };
}

const wordsPerMinute = 230;
/** Chinese, Japanese and Korean are counted by characters. */
const charactersPerMinute = 500;

/** `zh-Hant`, `ja`, `ko-KR` */
const countedByCharacter = /^(?:zh|ja|ko)(?:-|$)/iu;
/** `新聞`, `ニュース`, `뉴스` */
const characterOfThose = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;
const notSpace = /\S/gu;
const wordLike = /\S+/gu;

type ReadingTime = { readonly words: number; readonly minutes: number };

function readingTime(blocks: readonly Pick<TextBlock, 'text'>[], lang: string): ReadingTime {
  const text = blocks.map((block) => block.text).join('\n');
  const characters = count(text, notSpace);
  const isDense = lang === '' && count(text, characterOfThose) * 2 > characters;
  const isByCharacter = countedByCharacter.test(lang) || isDense;
  const words = isByCharacter ? characters : count(text, wordLike);
  const perMinute = isByCharacter ? charactersPerMinute : wordsPerMinute;
  return { words, minutes: Math.max(1, Math.round(words / perMinute)) };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
