import { attributeOf, select } from './safe-dom.ts';

/**
 * The address that a page has on its site. A page saved to a file or served from this machine may still name it: by
 * its canonical link, else by the host that most of its links lead to, which is enough to tell own links from others.
 *
 * @param url where the page was loaded from.
 */
export const pageAddress = (page: Document, url: string): string => {
  if (!isLocal(url)) return url;
  return statedAddress(page) ?? commonOrigin(page) ?? url;
};

const isLocal = (url: string): boolean => {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return !webProtocol.test(protocol) || localHost.test(hostname);
};
const webProtocol = /^https?:$/u;
/** Example: `127.0.0.1`. */
const localHost = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

/** The address that the page gives itself, by its canonical link or for networks; `undefined` where it gives none. */
export const statedAddress = (page: Document): string | undefined => {
  const [link] = select(page, 'link[rel=canonical i][href]');
  const [meta] = select(page, 'meta[property="og:url" i][content]');
  const stated = (link && attributeOf(link, 'href')) || (meta && attributeOf(meta, 'content')) || '';
  return /^https?:/u.test(stated) && URL.canParse(stated) ? stated : undefined;
};

const minLinks = 5;

const commonOrigin = (page: Document): string | undefined => {
  const counts = new Map<string, number>();
  for (const link of select(page, 'a[href^="http"]')) {
    const href = attributeOf(link, 'href');
    if (!URL.canParse(href)) continue;
    const { origin } = new URL(href);
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most && most[1] >= minLinks && !isLocal(most[0]) ? most[0] : baseOf(page);
};

/** A `<base>` names the site too. */
const baseOf = (page: Document): string | undefined => {
  const [base] = select(page, 'base[href]');
  const href = base ? attributeOf(base, 'href') : '';
  return isLocal(href) ? undefined : href;
};
