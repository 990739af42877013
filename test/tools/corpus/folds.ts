import type { CorpusPage } from './load-corpus.ts';

/**
 * Which use a page has. Sites are split, never pages: two pages of one site share their furniture. `proof` is kept
 * from training and thresholds; its pages were read and labeled between versions.
 */
export type Fold = 'train' | 'validation' | 'proof';

const parts = 12;
const proofParts = 4;
const validationParts = 2;

export const foldOf = (page: Pick<CorpusPage, 'url' | 'id'>): Fold => {
  const part = hashOf(siteKey(page)) % parts;
  if (part < proofParts) return 'proof';
  return part < proofParts + validationParts ? 'validation' : 'train';
};

/** The name of the site without its suffix, so that `site.co.uk` and `site.com` are one. */
export const siteKey = ({ url, id }: Pick<CorpusPage, 'url' | 'id'>): string => {
  const host = URL.canParse(url) ? new URL(url).hostname : id;
  const labels = host.split('.').slice(0, -1);
  const isSuffix = labels.length > 1 && suffix.test(labels.at(-1) ?? '');
  return (isSuffix ? labels.at(-2) : labels.at(-1)) ?? host;
};
/** `co` of `site.co.uk`, `com` of `site.com.au` */
const suffix = /^(?:com?|net|org|gov|gob|ac|edu|or|ne|go)$/u;

/** FNV-1a, 32 bits. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};
