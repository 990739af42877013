import type { CorpusPage, PromoBlock } from './load-corpus.ts';
import type { Injection } from './inject-promos.ts';

/** Families that are no in-article promo: chat and comment spam. */
const chatFamilies: ReadonlySet<string> = new Set([
  'chat_ham',
  'comment_ham',
  'channel_self_promo',
  'share_bar',
  'ad_label',
]);

const minPromoWords = 5;

/** The promos that can be set into a page. */
export const injectablePromos = (blocks: readonly PromoBlock[]): PromoBlock[] =>
  blocks.filter(
    ({ label, family, text, lang }) =>
      label === 'promo' &&
      !chatFamilies.has(family) &&
      (unspaced.has(lang) || text.split(/\s+/u).length >= minPromoWords),
  );
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'ko']);

export type InjectionPlan = {
  readonly promos: readonly PromoBlock[];
  readonly otherStories: readonly OtherStory[];
  /** Promos set inside each page. */
  readonly count: number;
};
export type OtherStory = { readonly lang: string; readonly site: string; readonly paragraph: string };

/** Some promos inside a page, three of ten in any language, and sometimes filler behind its end. */
export const planInjections = (
  page: CorpusPage,
  { promos, otherStories, count }: InjectionPlan,
  random: () => number,
): Injection[] => {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const own = promos.filter(({ lang }) => lang === (page.lang ?? 'en'));
  const inside = Array.from({ length: count }).flatMap(() => {
    const promo = pick(random() < 0.7 && own.length > 5 ? own : promos);
    return promo ? [injectionOf(promo, random() < 0.15 ? 'end' : 'inside')] : [];
  });
  if (random() < 0.5) return inside;
  const viral = own.filter(({ family }) => family === 'viral_filler');
  if (random() < 0.3 && viral.length > 0) {
    const filler = pick(viral);
    return filler
      ? [...inside.filter(({ place }) => place === 'inside'), injectionOf(filler, 'end')]
      : inside;
  }
  const others = otherStories.filter(({ lang }) => lang === (page.lang ?? 'en'));
  const other = pick(others);
  if (!other) return inside;
  const filler: Injection = {
    id: 'other',
    family: 'other_story',
    heading: undefined,
    paragraphs: [other.paragraph],
    items: [],
    place: 'end',
  };
  return [...inside.filter(({ place }) => place === 'inside'), filler];
};

/** The parts of a promo of the data: its text repeats heading and items, on lines of their own. */
export const injectionOf = (
  { id, family, heading, text, items }: PromoBlock,
  place: Injection['place'],
): Injection => {
  const bullets = items && heading && items.length > 1 ? items : [];
  const lines = text.split('\n').map((line) => line.replace(/^- /u, '').trim());
  const paragraphs = lines.filter((line) => line !== '' && line !== heading && !bullets.includes(line));
  const first = paragraphs[0];
  if (heading && first?.startsWith(heading)) paragraphs[0] = first.slice(heading.length).trim();
  return {
    id,
    family,
    heading,
    paragraphs: paragraphs.filter(
      (line) => (line !== '' && !bullets.every((item) => line.includes(item))) || bullets.length === 0,
    ),
    items: bullets,
    place,
  };
};
