import { existsSync, readFileSync } from 'node:fs';
import { splitIntoSentences } from '../../src/core/summary/split-into-sentences.ts';
import { splitStory, type Story } from '../../src/core/summary/summarize.ts';

/** An article with a summary that people wrote, and the sentences of both. */
export type SummaryExample = {
  readonly source: string;
  readonly story: Story;
  readonly sentences: readonly string[];
  readonly reference: readonly string[];
  /** Never trained on. */
  readonly isHeldOut: boolean;
};

/** All examples of the corpus in its order, or `undefined` where there is no corpus. */
export function readSummaryExamples(): SummaryExample[] | undefined {
  const path = `${process.env['STET_CORPUS'] ?? '../shared'}/summaries/articles.jsonl`;
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => toExample(JSON.parse(line) as CorpusLine));
}

type CorpusLine = {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly title: string | null;
  readonly text: string;
  readonly reference?: string;
  readonly references?: readonly string[];
};

function toExample(line: CorpusLine): SummaryExample {
  const story = { title: line.title ?? '', lang: line.lang, paragraphs: line.text.split('\n') };
  const reference = line.reference ?? line.references?.[0] ?? '';
  return {
    source: line.source,
    story,
    sentences: splitStory(story).map(({ text }) => text),
    reference: splitIntoSentences(reference, line.lang),
    isHeldOut: hash(line.id) % heldOutDivisor === 0,
  };
}

/** One article in four. */
const heldOutDivisor = 4;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
