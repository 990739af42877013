import { topicOf } from '../../../src/core/features/words.ts';
import type { CorpusPage, PromoBlock } from './load-corpus.ts';
import type { Injection } from './inject-promos.ts';

/** Families that are no in-article promo: chat, comments, and labels that stay on the page by design. */
const otherFamilies: ReadonlySet<string> = new Set([
  'chat_ham',
  'comment_ham',
  'channel_self_promo',
  'share_bar',
  'ad_label',
]);
/** Collections of comments under videos. */
const commentSources = /YouTube Spam|comment-spam/u;
/** Notices that a text is paid for: protected, whatever the judge says. */
const notices = /affiliate (?:links?|commission)|earn (?:a|an|some) .{0,20}commission|may earn/iu;

const minPromoWords = 5;

/** The promos that can be set into a page. */
export const injectablePromos = (blocks: readonly PromoBlock[]): PromoBlock[] =>
  blocks.filter(
    ({ label, family, text, lang, provenance }) =>
      label === 'promo' &&
      !otherFamilies.has(family) &&
      !commentSources.test(provenance) &&
      !notices.test(text) &&
      (unspaced.has(lang) || text.split(/\s+/u).length >= minPromoWords),
  );
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'ko']);

/** Genuine passages that look like promos: helplines, how-to-vote boxes, service facts. */
export const genuineBoxes = (blocks: readonly PromoBlock[]): PromoBlock[] =>
  blocks.filter(
    ({ label, family }) =>
      label === 'content' && !otherFamilies.has(family) && family !== 'foreign_news_paragraph',
  );

export type InjectionPlan = {
  readonly promos: readonly PromoBlock[];
  /** Promos of the project's own writing: a fixed share of all, however many there are. */
  readonly written: readonly PromoBlock[];
  readonly genuine: readonly PromoBlock[];
  /** More off-topic texts to stand behind a story, and nowhere else. */
  readonly fillers: readonly PromoBlock[];
  readonly otherStories: readonly OtherStory[];
  /** So many of the promos are chosen for the words that they share with the story: those are the hardest to tell. */
  readonly alikeShare: number;
};
export type OtherStory = { readonly lang: string; readonly site: string; readonly paragraph: string };

const maxPromos = 5;
const ownLanguageShare = 0.75;
const writtenShare = 0.35;
const endShare = 0.15;
const genuineShare = 0.35;
const fillerShare = 0.5;
const viralShare = 0.3;
const minOwnPromos = 6;

/** Some promos inside a page, one in four in any language, now and then a genuine box, and often filler behind its end. */
export const planInjections = (
  page: CorpusPage,
  { promos, written, genuine, fillers, otherStories, alikeShare }: InjectionPlan,
  random: () => number,
): Injection[] => {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const language = page.lang ?? 'en';
  const inLanguage = (all: readonly PromoBlock[]): PromoBlock[] =>
    all.filter(({ lang }) => lang === language);
  const count = 1 + Math.floor(random() * maxPromos);
  const inside = Array.from({ length: count }).flatMap(() => {
    const source = written.length > 0 && random() < writtenShare ? written : promos;
    const own = inLanguage(source);
    const pool = random() < ownLanguageShare && own.length >= minOwnPromos ? own : source;
    const promo =
      random() < alikeShare
        ? mostAlike(
            page.gold ?? '',
            Array.from({ length: triedPromos }, () => pick(own) ?? pick(pool)),
          )
        : pick(pool);
    if (!promo) return [];
    return [injectionOf(recombined(promo, pool, random), random() < endShare ? 'end' : 'inside')];
  });
  const box = random() < genuineShare ? pick(genuine.filter(({ lang }) => lang === language)) : undefined;
  const all = box ? [...inside, injectionOf(box, 'inside')] : inside;
  if (random() > fillerShare) return all;
  const viral = [
    ...inLanguage(promos).filter(({ family }) => family === 'viral_filler'),
    ...fillers.filter(({ lang }) => lang === language),
  ];
  const other = pick(otherStories.filter(({ lang }) => lang === language));
  const text = random() < viralShare ? pick(viral)?.text : other?.paragraph;
  if (!text) return all;
  const filler: Injection = {
    id: 'filler',
    family: text === other?.paragraph ? 'other_story' : 'viral_filler',
    isGenuine: false,
    heading: undefined,
    paragraphs: [text],
    items: [],
    place: 'end',
  };
  return [...all.filter(({ place }) => place === 'inside'), filler];
};

const triedPromos = 60;

/** The promo that shares most of its topic words with a text. */
export const mostAlike = (
  text: string,
  promos: readonly (PromoBlock | undefined)[],
): PromoBlock | undefined => {
  const story = topicOf(text);
  const shareOf = (promo: PromoBlock): number => {
    const stems = topicOf(promo.text);
    return [...stems].filter((stem) => story.has(stem)).length / (stems.size + smallPromo);
  };
  return promos
    .filter((promo) => promo !== undefined)
    .map((promo) => ({ promo, share: shareOf(promo) }))
    .toSorted((one, other) => other.share - one.share)[0]?.promo;
};
/** Two words in common are no sign in a promo of two words. */
const smallPromo = 4;

const recombinedShare = 0.35;

/** A promo of several parts with its text or its list taken from another of its kind, so that forms outnumber wordings. */
const recombined = (promo: PromoBlock, pool: readonly PromoBlock[], random: () => number): PromoBlock => {
  if (!promo.heading || random() > recombinedShare) return promo;
  const kin = pool.filter(({ family, lang }) => family === promo.family && lang === promo.lang);
  const texts = kin.filter(({ heading, items }) => !heading && !items);
  const lists = kin.filter(({ items }) => (items?.length ?? 0) > 1);
  const text = texts[Math.floor(random() * texts.length)]?.text;
  const items = lists[Math.floor(random() * lists.length)]?.items;
  const body = text && random() < 0.5 ? text : promo.text.slice(promo.heading.length).trim();
  return { ...promo, text: `${promo.heading}\n${body}`, ...(items && random() < 0.5 ? { items } : {}) };
};

/** The parts of a promo of the data: its text repeats heading and items, on lines of their own. */
export const injectionOf = (
  { id, label, family, heading, text, items }: PromoBlock,
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
    isGenuine: label === 'content',
    heading,
    paragraphs: paragraphs.filter(
      (line) => line !== '' && (bullets.length === 0 || !bullets.every((item) => line.includes(item))),
    ),
    items: bullets,
    place,
  };
};

/** All of a promo in one line, as it is glued into a paragraph. */
export const lineOf = ({ heading, paragraphs, items }: Injection): string =>
  [heading ?? '', ...paragraphs, ...items].filter((part) => part !== '').join(' ');
