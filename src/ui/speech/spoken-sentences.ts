import { splitIntoSentences } from '../../core/summary/split-into-sentences.ts';
import type { Article, BlockId, BlockKind, TextBlock } from '../../core/types.ts';

/** A sentence to read aloud, and its place: from `start` to `end` in the text of its block. */
export type SpokenSentence = {
  readonly text: string;
  /** Undefined for the title. */
  readonly block: BlockId | undefined;
  readonly start: number;
  readonly end: number;
};

/** Code and tables make no sense when they are read as lines. */
const silentKinds: ReadonlySet<BlockKind> = new Set(['code', 'table']);

/** The title and every sentence of the story, in order. */
export function spokenSentences(
  { title, lang }: Pick<Article, 'title' | 'lang'>,
  blocks: readonly TextBlock[],
): readonly SpokenSentence[] {
  const spoken = blocks.filter(({ kind }) => !silentKinds.has(kind));
  return [
    ...sentencesOf(undefined, title, lang),
    ...spoken.flatMap(({ id, text }) => sentencesOf(id, text, lang)),
  ];
}

function sentencesOf(block: BlockId | undefined, text: string, lang: string): SpokenSentence[] {
  let at = 0;
  return splitIntoSentences(text, lang).map((sentence) => {
    const start = skipSpace(text, at);
    at = skipLetters(text, start, sentence);
    return { text: sentence, block, start, end: at };
  });
}

const space = /\s/u;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text.charAt(at))) at++;
  return at;
}

/** The splitter trims and joins with single spaces, so its sentences match the text in all but white space. */
function skipLetters(text: string, from: number, sentence: string): number {
  let left = sentence.replaceAll(/\s/gu, '').length;
  let at = from;
  while (at < text.length && left > 0) {
    if (!space.test(text.charAt(at))) left--;
    at++;
  }
  return at;
}
