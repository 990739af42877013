import { existsSync, readFileSync } from 'node:fs';
import { loadHtml } from '../corpus/load-corpus.ts';

/** A saved page with its label. */
export type SavedPage = {
  readonly id: string;
  readonly source: string;
  /** Empty where the corpus gives no more than the host. */
  readonly url: string;
  /** Empty where the corpus does not say. */
  readonly lang: string;
  readonly isArticle: boolean;
  /** What a page that is no article is, as in `forum`; of an article, its source. */
  readonly kind: string;
  /** From 0 to 4: all pages of a site are in one fold. */
  readonly fold: number;
};

export const foldCount = 5;

/** The pages of the corpus in its order, or `undefined` where there is no corpus. */
export function listSavedPages(): SavedPage[] | undefined {
  if (!existsSync(`${corpusFolder()}/pages.jsonl`)) return undefined;
  const setAside = new Set(JSON.parse(readFileSync(setAsidePath, 'utf8')) as string[]);
  const articles = readLines('pages.jsonl').map((line) => toPage(line, true));
  const others = readLines('other-pages.jsonl').map((line) => toPage(line, false));
  return [...articles, ...others].filter(({ id }) => !setAside.has(id) && existsSync(pathOf(id)));
}

/** The markup of a saved page. */
export const readSavedPage = ({ id }: SavedPage): string => loadHtml(dataFolder(), id);

/**
 * Pages labeled articles that are shops, forums, encyclopedias or broken, and four the other way round, read by hand;
 * also articles whose hand-made text is shorter than 120 letters, such as a picture with a line, or is not in the page.
 */
const setAsidePath = new URL('set-aside.json', import.meta.url);

const dataFolder = (): string => process.env['STET_CORPUS'] ?? '../shared';
const corpusFolder = (): string => `${dataFolder()}/corpus`;
const pathOf = (id: string): string => `${corpusFolder()}/pages/${id}.html.gz`;

type CorpusLine = {
  readonly id: string;
  readonly url: string | null;
  readonly source?: string;
  readonly lang?: string | null;
  readonly type?: string;
};

const readLines = (name: string): CorpusLine[] =>
  readFileSync(`${corpusFolder()}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusLine);

/** Example: `http://example.com/?guess`, where the corpus knows the host only. */
const guessedAddress = /\?guess$/u;

function toPage({ id, url, source, lang, type }: CorpusLine, isArticle: boolean): SavedPage {
  const address = url?.trim() ?? '';
  return {
    id,
    source: source ?? 'other',
    lang: lang ?? '',
    url: source === 'daniel' || guessedAddress.test(address) ? '' : address,
    isArticle,
    kind: type ?? source ?? 'other',
    fold: hash(siteOf(address) || id) % foldCount,
  };
}

/** `example.co.uk` of `news.example.co.uk`. */
function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
