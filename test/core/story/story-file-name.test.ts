import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFileName } from '../../../src/core/story/story-file-name.ts';
import { storyOf } from './story-of.ts';

const nameOf = (title: string): string => storyFileName(storyOf({ article: { title } }), 'epub');

describe('the name of a story’s file', () => {
  it.each([
    ['The harbor opens', 'The harbor opens.epub'],
    ['Who/what\\where: "why?" <how>|*', 'Who what where why how.epub'],
    ['../../etc/passwd', 'etc passwd.epub'],
    ['.hidden', 'hidden.epub'],
    ['~home', 'home.epub'],
    ['--version', 'version.epub'],
    ['Ends in dots... ', 'Ends in dots.epub'],
    ['CON', '_CON.epub'],
    ['nul.txt', '_nul.txt.epub'],
    ['Aux . x', '_Aux . x.epub'],
    ['COM¹', '_COM¹.epub'],
    ['Console', 'Console.epub'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe.epub'],
    ['می‌خواهم', 'می‌خواهم.epub'],
    ['a\u0000b\nc', 'ab c.epub'],
    ['', 'news.example.epub'],
    ['???', 'news.example.epub'],
  ])('of %j is %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('is a word where neither title nor address helps', () => {
    expect(storyFileName(storyOf({ article: { title: '' }, url: 'about:blank' }), 'md')).toBe('story.md');
  });

  it('ends with a whole word, or within the first one where that alone is too long', () => {
    expect(nameOf('word '.repeat(30))).toBe(`${'word '.repeat(15).trim()}.epub`);
    expect(nameOf(`short ${'x'.repeat(200)}`)).toHaveLength(80);
    expect(nameOf('👩‍🚒'.repeat(40))).toBe(`${'👩‍🚒'.repeat(15)}.epub`);
  });

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = nameOf(title);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|^[\s.~-]|[\s.]\.epub$/u);
        expect(name).toMatch(/^.+\.epub$/u);
      }),
    );
  });
});
