import { charsIn } from '../article/block-text.ts';
import { attributeOf, closest, select, tagOf } from '../article/safe-dom.ts';

/** The links of a block, counted by where they lead. */
export type LinkFacts = {
  readonly count: number;
  /** Characters inside links. */
  readonly chars: number;
  /** Links to another site than the page's. */
  readonly away: number;
  /** Links to what looks like another story of the same site. */
  readonly story: number;
  /** Links to channels, app stores, short addresses and messengers. */
  readonly platform: number;
  /** Links that say themselves that they are paid for. */
  readonly paid: number;
  /** Links to a place within the page. */
  readonly within: number;
  /** Links that lead nowhere: buttons. */
  readonly buttons: number;
};

export const noLinks: LinkFacts = {
  count: 0,
  chars: 0,
  away: 0,
  story: 0,
  platform: 0,
  paid: 0,
  within: 0,
  buttons: 0,
};

/** Counts the links of the nodes of a block; `pageUrl` decides what is away. */
export const linkFacts = (nodes: readonly Node[], element: Element, pageUrl: string): LinkFacts => {
  const links = linksOf(nodes, element);
  if (links.length === 0) return noLinks;
  const page = pageOf(pageUrl);
  const facts: { -readonly [Key in keyof LinkFacts]: number } = { ...noLinks };
  for (const link of links) {
    const href = attributeOf(link, 'href');
    const url = parse(href, pageUrl);
    facts.count++;
    facts.chars += charsIn(link);
    if (paidRel.test(attributeOf(link, 'rel'))) facts.paid++;
    if (isPlace.test(href)) facts.within++;
    else if (isButton.test(href)) facts.buttons++;
    if (!url) continue;
    const { hostname, pathname, search, hash } = url;
    const target = siteOfHost(hostname);
    if (target !== page.site) facts.away++;
    else if (pathname === page.path && hash.length > 1) facts.within++;
    else if (storyPath.test(pathname) && pathname !== page.path) facts.story++;
    if (platforms.has(target) || platformHosts.test(hostname)) facts.platform++;
    if (paidParameter.test(search)) facts.paid++;
  }
  return facts;
};

type PageAddress = { readonly url: string; readonly site: string; readonly path: string | undefined };

/** All blocks of a page ask for the same address, so the last answer is kept. */
const pageOf = (url: string): PageAddress => {
  if (lastPage?.url === url) return lastPage;
  lastPage = { url, site: siteOf(url), path: parse(url, url)?.pathname };
  return lastPage;
};
let lastPage: PageAddress | undefined;

const linksOf = (nodes: readonly Node[], element: Element): Element[] => {
  if (nodes.length === 0) {
    const around = tagOf(element) === 'a' ? element : closest(element, 'a');
    return around ? [around] : select(element, 'a[href]');
  }
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const child = node as Element;
    return tagOf(child) === 'a' ? [child] : select(child, 'a[href]');
  });
};

const parse = (href: string, base: string): URL | undefined => {
  if (!href || href.startsWith('#')) return undefined;
  try {
    // A base costs as much to parse as the address itself.
    const url = isWhole.test(href) ? new URL(href) : new URL(href, base);
    return /^https?:$/u.test(url.protocol) ? url : undefined;
  } catch {
    return undefined; // A malformed link leads nowhere, so it says nothing.
  }
};

/** Example: `#chapter-2`. */
const isPlace = /^#./u;

/** Example: `#` or `javascript:void(0)`. */
const isButton = /^\s*(?:#|javascript:|$)/iu;

/** Example: `https://paper.example/story`. */
const isWhole = /^https?:\/\//iu;

/** The last two labels of the host, or three where the last two are a public suffix such as `co.uk`. */
export const siteOf = (url: string): string =>
  siteOfHost(parse(url, 'https://unknown.invalid')?.hostname ?? '');

const siteOfHost = (host: string): string => {
  const labels = host.split('.');
  const size = secondLevel.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2 ? 3 : 2;
  return labels.slice(-size).join('.');
};
const secondLevel = /^(?:com?|net|org|gov|gob|ac|edu|or|ne|go)$/u;

/** `/2024/05/story-of-three-words` or `/artikel/12345678`. */
const storyPath = /(?:[^/-]+-){3,}|\/\d{4}\/\d{1,2}\/|\d{6,}/u;
const paidRel = /\bsponsored\b/iu;
const paidParameter = /[?&](?:utm_campaign|aff|affid|affiliate|ref|tag|subid|clickid|coupon)=/iu;
const platforms: ReadonlySet<string> = new Set(
  (
    'bit.ly tinyurl.com t.me telegram.me wa.me whatsapp.com discord.gg discord.com apple.com google.com facebook.com ' +
    'twitter.com x.com instagram.com youtube.com tiktok.com linkedin.com pinterest.com reddit.com threads.net bsky.app ' +
    'amzn.to amazon.com goo.gl ow.ly linktr.ee spotify.com substack.com patreon.com vk.com ok.ru line.me weibo.com viber.com'
  ).split(' '),
);
const platformHosts = /^(?:apps|play|itunes|podcasts|news|chat|go|link|click|subscribe|newsletter)\./u;
