import { attributeOf, parentOf } from '../article/safe-dom.ts';

/** What class names and ids say about an element, in the words that publishers use for it. */
export const classGroups = {
  caption: /^(?:caption|credit|photo|image|img|figure|gallery|legend)/u,
  byline: /^(?:byline|author|writer|contributor|reporter|bio|profile|autor|auteur)/u,
  date: /^(?:date|time|timestamp|publish|published|updated|posted|dateline|datum)/u,
  tags: /^(?:tag|topic|keyword|categor|breadcrumb|label|kicker|eyebrow|section|rubri)/u,
  share: /^(?:share|sharing|social|follow|facebook|twitter|whatsapp|addthis|bookmark|print|tool)/u,
  related:
    /^(?:relat|recommend|more|also|trending|popular|teaser|card|similar|readmore|next$|prev$|further|verwandt)/u,
  newsletter:
    /^(?:newsletter|signup|subscri|subscription|mailing|email|paywall|premium|member|register|login|abo$)/u,
  promotion:
    /^(?:(?:ad|ads|adv|cta)$|advert|sponsor|promo|partner|commerce|affiliate|banner|outbrain|taboola|deal|offer|shop|product)/u,
  comment: /^(?:comment|discuss|reply|respond|disqus|forum)/u,
  foot: /^(?:foot|footer|footnote|disclaimer|copyright|legal|source|correction|note|notes)/u,
  meta: /^(?:meta|info|details|byline|header|head|nav|menu|toolbar|widget|sidebar|aside|rail)/u,
  title: /^(?:headline|title|heading|ueberschrift|titre|titulo|titular)/u,
  deck: /^(?:deck|dek|subtitle|subhead|subheadline|standfirst|lead|lede|leadin|intro|summary|excerpt|strapline|teasertext|vorspann|chapo|sapo|bajada|entradilla|sommario)/u,
  body: /^(?:articlebody|article|story|body|content|entry|post|paragraph|text|main)/u,
} as const;

export type ClassGroup = keyof typeof classGroups;
const groupNames = Object.keys(classGroups) as ClassGroup[];

/** Several groups, a bit a group: each block is asked for all of them. */
export type GroupBits = number;

export const bitOf = (group: ClassGroup): GroupBits => 1 << groupNames.indexOf(group);

/** The bits of several groups together. */
export const bitsOf = (groups: readonly ClassGroup[]): GroupBits =>
  groups.reduce((bits, group) => bits | bitOf(group), 0);

/** The groups named by an element's own class and id. Most blocks of a page share theirs, so answers are kept. */
export const ownClassGroups = (element: Element): GroupBits => {
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  const answer = knownGroups.get(names);
  if (answer !== undefined) return answer;
  const groups = groupsOf(names);
  if (knownGroups.size >= maxKnown) knownGroups.clear();
  knownGroups.set(names, groups);
  return groups;
};
const knownGroups = new Map<string, GroupBits>();
const maxKnown = 2000;

const groupsOf = (names: string): GroupBits => {
  let named = 0;
  for (const word of classWords(names)) {
    for (const group of groupNames) if (classGroups[group].test(word)) named |= bitOf(group);
  }
  return named;
};

/** The groups named between an element and the region, both left out. Answers are kept for shared ancestors. */
export const classGroupsAround = (region: Element): ((element: Element) => GroupBits) => {
  const known = new Map<Element, GroupBits>([[region, 0]]);
  const upTo = (element: Element): GroupBits => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const parent = parentOf(element);
    const all = ownClassGroups(element) | (parent ? upTo(parent) : 0);
    known.set(element, all);
    return all;
  };
  return (element) => {
    const parent = parentOf(element);
    return element === region || !parent ? 0 : upTo(parent);
  };
};

const maxClassLength = 300;

/** `ArticleBody__read-also2` gives article, body, read, also. */
const classWords = (names: string): string[] =>
  names.slice(0, maxClassLength).replace(camelHump, '$1 $2').toLowerCase().match(letters) ?? [];
const camelHump = /([a-z])([A-Z])/gu;
const letters = /[a-z]+/gu;
