import { describe, expect, it } from 'vitest';
import { cutSpans, placeBeside } from '../../src/ui/story-spans.tsx';

const url = 'https://www.harbor.example/mill';

describe('the place beside a link', () => {
  it.each([
    ['another site', 'the operator', 'https://www.northline.example/a?b=1', 'northline.example'],
    ['a letter', 'write to us', 'mailto:desk@harbor.example', 'desk@harbor.example'],
    ['the site itself', 'an earlier story', 'https://harbor.example/old', undefined],
    ['a site that the words name', 'at northline.example', 'https://northline.example/', undefined],
    ['no link', 'words', undefined, undefined],
    ['an address that is none', 'words', 'no address', undefined],
  ])('of %s', (_case, text, href, place) => {
    expect(placeBeside({ text, href }, url)).toBe(place);
  });
});

describe('spans of which a part is spoken', () => {
  const spans = [{ text: 'The mill ' }, { text: 'stays', href: 'https://northline.example/' }, { text: '.' }];
  const cut = (start: number, end: number) =>
    cutSpans(spans, { start, end }).map(({ text, isSpoken, endsSpan }) => [text, isSpoken, endsSpan]);

  it('are cut where it begins and ends, also inside a link', () => {
    expect(cut(4, 11)).toEqual([
      ['The ', false, false],
      ['mill ', true, true],
      ['st', true, false],
      ['ays', false, true],
      ['.', false, true],
    ]);
  });

  it.each([
    ['nothing is spoken', 0, 0],
    ['it lies behind them', 90, 99],
  ])('stay whole where %s', (_case, start, end) => {
    expect(cut(start, end)).toEqual([
      ['The mill ', false, true],
      ['stays', false, true],
      ['.', false, true],
    ]);
  });
});
