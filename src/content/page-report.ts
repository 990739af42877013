import type { CleanedPage, PageReport, ReportedPromo, TextBlock } from '../core/types.ts';
import { type Promo, textOf } from './promos.ts';

type Found = {
  readonly url: string;
  readonly cleaned: CleanedPage;
  readonly promos: readonly Promo[];
};

/** What the popup shows of a cleaned page: plain data. */
export function pageReport({ url, cleaned, promos }: Found): PageReport {
  const { article, summary, isOverCap } = cleaned;
  const text = cleanText(cleaned, promos);
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
    summary,
    text,
    pictures: [],
    promos: reported,
    hiddenWords,
    isOverCap,
  };
}

/** The story: what the judge calls content and the reader did not hide, and what the reader restored. */
function cleanText({ blocks, verdicts }: CleanedPage, promos: readonly Promo[]): TextBlock[] {
  const promoOf = new Map(promos.flatMap((promo) => promo.blocks.map(({ id }) => [id, promo] as const)));
  const isStory = blocks.map(({ id }, index) => {
    const promo = promoOf.get(id);
    if (!promo) return verdicts[index]?.label === 'content';
    return promo.state === 'restored' && !promo.isShownForNow;
  });
  return blocks
    .filter((_, index) => isStory[index])
    .map(({ id, kind, level, text }) => ({ id, kind, level, isOrdered: false, text, spans: [{ text }] }));
}

function reportPromo(promo: Promo, lang: string): ReportedPromo {
  const { group, category, probability, reasons, state, rule } = promo;
  const text = textOf(promo);
  const { words } = readingTime([{ text }], lang);
  return { group, text, words, category, probability, reasons, state, ruleId: rule?.id };
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
