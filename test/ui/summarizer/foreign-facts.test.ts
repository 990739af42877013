import { describe, expect, it } from 'vitest';
import { foreignFacts } from '../../../src/ui/summarizer/foreign-facts.ts';
import { tellsNames } from '../../../src/ui/summarizer/tells-names.ts';

const story =
  'Mayor Ines Tallow said on Tuesday that 1,240 crowns were spent. The council voted nine to four. Rain fell for 2.5 hours.';

describe('names and numbers that a story does not have', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['all of the story', 'The council voted 9 to four, Tallow said.', []],
    ['a number with its comma left out', 'They spent 1240 crowns.', []],
    ['a number with a space', 'They spent 1 240 crowns.', []],
    ['a decimal', 'It rained for 2.5 hours.', []],
    ['a decimal with another digit', 'It rained for 2.6 hours.', ['2.6']],
    ['another number', 'They spent 1,250 crowns.', ['1,250']],
    ['a number in words', 'The council voted seven to four.', ['seven']],
    ['a name within a sentence', 'The council, led by Johnson, voted.', ['Johnson']],
    ['a name that opens a sentence', 'Johnson voted against.', ['Johnson']],
    ['a name twice', 'It was Johnson. Then Johnson left.', ['Johnson', 'Then']],
    ['a name in the genitive', 'It was Tallow’s plan.', []],
    ['a name that begins like one of the story', 'It was Tallowby.', ['Tallowby']],
    ['a common opening', 'However, the council voted.', []],
    ['nothing', '', []],
  ])('%s', (_case, summary, foreign) => {
    expect(foreignFacts(summary, story, 'en')).toEqual(foreign);
  });

  it.each<readonly [string, readonly string[]]>([
    ['田中氏は9日、スケローで話した。', []],
    ['佐藤氏は9日、ロンドンで話した。', ['ロンドン', '佐藤']],
    ['田中氏は12日に話した。', ['12']],
  ])('in Japanese: %s', (summary, foreign) => {
    const told = '田中氏は9日、スケローの集会で話した。';
    expect(foreignFacts(summary, told, 'ja').toSorted()).toEqual(foreign.toSorted());
  });

  it.each([
    ['en', true],
    ['es-419', true],
    ['ja', true],
    ['ru', true],
    ['ar', false],
    ['zh', false],
    ['no language', false],
    ['', false],
  ])('can be told in a language: %s, %s', (lang, answer) => {
    expect(tellsNames(lang)).toBe(answer);
  });
});
