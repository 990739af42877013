import { describe, expect, it } from 'vitest';
import type { BlockId, BlockKind, TextBlock } from '../../../src/core/types.ts';
import { spokenSentences } from '../../../src/ui/speech/spoken-sentences.ts';

const block = (id: number, kind: BlockKind, text: string): TextBlock => ({
  id: id as BlockId,
  kind,
  level: undefined,
  isOrdered: false,
  text,
  spans: [{ text }],
});

describe('what is read aloud', () => {
  it('is the title and every sentence, but no code and no table', () => {
    const sentences = spokenSentences({ title: 'The mill stays', lang: 'en' }, [
      block(3, 'paragraph', 'It turns. It grinds.'),
      block(4, 'code', 'let x = 1.'),
      block(5, 'table', 'Year Votes'),
      block(6, 'list-item', 'Oak'),
    ]);
    expect(sentences.map(({ text, block: id }) => [id, text])).toEqual([
      [undefined, 'The mill stays'],
      [3, 'It turns.'],
      [3, 'It grinds.'],
      [6, 'Oak'],
    ]);
  });

  it.each([
    ['spaces between sentences', 'It turns.  It grinds.'],
    ['line feeds', 'It turns.\nIt grinds.'],
    ['an abbreviation that the splitter joins again', 'Mr. Oldfield said so. “No!” she said. Then rain.'],
    ['a script without spaces', '水車は残る。市議会が決めた。'],
  ])('has its place in the text: %s', (_case, text) => {
    const lang = text.startsWith('水') ? 'ja' : 'en';
    const [, ...sentences] = spokenSentences({ title: 'A', lang }, [block(1, 'paragraph', text)]);
    const plain = (part: string): string => part.replaceAll(/\s/gu, '');
    expect(sentences.length).toBeGreaterThan(1);
    for (const { start, end, text: sentence } of sentences)
      expect(plain(text.slice(start, end))).toBe(plain(sentence));
  });
});
