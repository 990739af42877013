import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type CorpusPage = {
  readonly id: string;
  readonly source: string;
  readonly url: string;
  readonly lang: string | null;
  readonly gold?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
};

export type LabeledBlock = {
  readonly id: string;
  readonly page: string;
  readonly inCorpus: boolean;
  readonly text: string;
  readonly label: string;
};

export type PromoBlock = {
  readonly id: string;
  readonly label: 'promo' | 'content';
  readonly family: string;
  readonly lang: string;
  readonly heading?: string;
  readonly text: string;
  readonly items?: readonly string[];
  readonly kind: 'real' | 'written';
  readonly placement?: string;
  readonly provenance: string;
};

/** Annotators of these sources agree on what belongs to a text; the others keep titles, captions or comments. */
export const contentSources: ReadonlySet<string> = new Set(['l3s-gn1', 'fundus-tests', 'wcxb']);

/** The folder of the data: `STET_CORPUS`, else `../shared` beside the project. `undefined` where there is none. */
export const corpusFolder = (): string | undefined => {
  const folder = resolve(process.env['STET_CORPUS'] ?? '../shared');
  return existsSync(join(folder, 'corpus/pages.jsonl')) ? folder : undefined;
};

export const loadPages = (folder: string): CorpusPage[] => readLines(join(folder, 'corpus/pages.jsonl'));
export const loadLabels = (folder: string): LabeledBlock[] => readLines(join(folder, 'corpus/labels.jsonl'));
/** Labels that were added by reading: by page, then by label, the keys of the blocks' texts, parted by spaces. */
export const loadReadLabels = (): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  JSON.parse(readFileSync(new URL('read-labels.json', import.meta.url), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
export const loadPromos = (folder: string): PromoBlock[] => readLines(join(folder, 'promos/blocks.jsonl'));

/** The markup of a page: the corpus saved all of them as UTF-8, whatever encoding the page still declares. */
export const loadHtml = (folder: string, id: string): string =>
  new TextDecoder().decode(gunzipSync(readFileSync(join(folder, 'corpus/pages', `${id}.html.gz`))));

const readLines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
