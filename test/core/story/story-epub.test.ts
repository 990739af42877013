import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { StoryExport } from '../../../src/core/story/story-export.ts';
import { storyEpub } from '../../../src/core/story/story-epub.ts';
import { epubFaults, openBook } from './epub-checker.ts';
import { hostileAddresses, hostileTexts } from './hostile-texts.ts';
import { block, fullStory, heading, item, storyOf } from './story-of.ts';

const edition = {
  now: new Date('2026-11-25T01:02:03.456Z'),
  id: 'urn:uuid:1b4e28ba-2fa1-41d2-883f-0016d3cca427',
};

const packageOf = (bytes: Uint8Array): Document => openBook(bytes).documentAt('EPUB/package.opf');

describe('a story as EPUB', () => {
  it('is a valid book', () => {
    expect(epubFaults(storyEpub(fullStory(), edition))).toEqual([]);
  });

  const aboutHostileTexts = hostileTexts.map((text): readonly [string, StoryExport] => [
    `about ${text.slice(0, 40)}`,
    storyOf({ url: text, article: { title: text, byline: text, siteName: text, lang: text } }),
  ]);

  it.each<readonly [string, StoryExport]>([
    [
      'without anything',
      storyOf({ article: { title: '', byline: undefined, lang: '' }, url: 'about:blank' }),
    ],
    ['without subheadings', storyOf({ blocks: [block('One paragraph.')] })],
    [
      'of hostile texts',
      storyOf({ blocks: hostileTexts.flatMap((text) => [heading(text), item(text), block(text)]) }),
    ],
    [
      'of hostile addresses',
      storyOf({
        blocks: hostileAddresses.map((href) => block([{ text: 'x', href }])),
        pictures: hostileAddresses.map((src) => ({ src })),
      }),
    ],
    ...aboutHostileTexts,
  ])('is valid for a story %s', (_, story) => {
    expect(epubFaults(storyEpub(story, edition))).toEqual([]);
  });

  it('says what it is', () => {
    const metadata = [
      ...(packageOf(storyEpub(fullStory(), edition)).querySelector('metadata')?.children ?? []),
    ];
    expect(
      metadata.map((line) => `${line.getAttribute('property') ?? line.localName}: ${line.textContent}`),
    ).toEqual([
      `identifier: ${edition.id}`,
      'title: The harbor opens again',
      'language: en',
      'creator: Ada Berg',
      'publisher: The Coast Post',
      'date: 2026-11-12',
      'source: https://news.example/harbor',
      'dcterms:modified: 2026-11-25T01:02:03Z',
      'schema:accessMode: textual',
      'schema:accessModeSufficient: textual',
      'schema:accessibilityFeature: structuralNavigation',
      'schema:accessibilityHazard: none',
    ]);
  });

  it('lists the subheadings by their levels', () => {
    const blocks = [heading('A'), heading('A1', 3), heading('B'), heading(' \u202e ')];
    const nav = openBook(storyEpub(storyOf({ blocks }), edition)).files.get('EPUB/nav.xhtml');
    expect(nav).toContain(
      '<ol><li><a dir="auto" href="story.xhtml">The harbor opens again</a>' +
        '<ol><li><a dir="auto" href="story.xhtml#part-1">A</a>' +
        '<ol><li><a dir="auto" href="story.xhtml#part-2">A1</a></li></ol></li>' +
        '<li><a dir="auto" href="story.xhtml#part-3">B</a></li></ol></li></ol>',
    );
  });

  it.each(['ltr', 'rtl'] as const)('is read from the right side: %s', (dir) => {
    const bytes = storyEpub(storyOf({ article: { dir } }), edition);
    expect(packageOf(bytes).querySelector('spine')?.getAttribute('page-progression-direction')).toBe(dir);
    expect(openBook(bytes).documentAt('EPUB/story.xhtml').documentElement.getAttribute('dir')).toBe(dir);
  });

  it('has the same bytes for the same story, time and id', () => {
    expect(storyEpub(fullStory(), edition)).toEqual(storyEpub(fullStory(), edition));
  });

  it('keeps any text, well-formed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const book = openBook(storyEpub(storyOf({ blocks: texts.map((text) => block(text)) }), edition));
        const shown = [...book.documentAt('EPUB/story.xhtml').querySelectorAll('header ~ p')].map(shownText);
        const removed = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
        expect(shown).toEqual(texts.map((text) => text.replaceAll(/\r\n?/gu, '\n').replace(removed, '')));
      }),
      { numRuns: 50 },
    );
  });
});

function shownText(element: Element): string {
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return element.textContent ?? '';
}

describe('the checker of books', () => {
  const files = openBook(storyEpub(fullStory(), edition)).files;
  const changed = (path: string, from: string, to: string): Uint8Array => {
    const pack = ([name, text]: readonly [string, string]) => {
      const now = name === path ? text.replace(from, to) : text;
      return [name, name === 'mimetype' ? [strToU8(now), { level: 0 }] : strToU8(now)];
    };
    return zipSync(Object.fromEntries([...files].map(pack)) as Parameters<typeof zipSync>[0]);
  };

  it.each([
    ['another type', 'mimetype', 'epub', 'docx', 'the first bytes'],
    ['a file that is missing', 'EPUB/package.opf', 'href="style.css"', 'href="other.css"', 'not there'],
    [
      'a file too many',
      'EPUB/package.opf',
      '<item id="style" href="style.css" media-type="text/css"/>',
      '',
      'manifest',
    ],
    ['an id used twice', 'EPUB/package.opf', 'id="style"', 'id="story"', 'not unique'],
    ['a spine that refers to nothing', 'EPUB/package.opf', 'idref="story"', 'idref="tale"', 'spine'],
    ['no time of change', 'EPUB/package.opf', '01:02:03Z', '01:02:03.4Z', 'time of change'],
    ['contents that lead nowhere', 'EPUB/nav.xhtml', '#part-1', '#part-9', 'leads nowhere'],
    ['no contents', 'EPUB/nav.xhtml', 'epub:type="toc"', '', 'table of contents'],
    ['an element that is not closed', 'EPUB/story.xhtml', '</header>', '', 'well-formed'],
    ['an undefined entity', 'EPUB/story.xhtml', 'Timetable', '&nbsp;', 'well-formed'],
    ['a script', 'EPUB/story.xhtml', '</body>', '<script/></body>', 'runs'],
    ['a remote style', 'EPUB/story.xhtml', 'href="style.css"', 'href="https://a.example/"', 'remote'],
  ])('finds %s', (_, path, from, to, fault) => {
    expect(epubFaults(changed(path, from, to)).join()).toContain(fault);
  });

  it('finds a type that is compressed', () => {
    const packed = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
    expect(epubFaults(packed).join()).toContain('compressed');
  });
});
