import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyMarkdown } from '../../../src/core/story/story-markdown.ts';
import type { TextBlock } from '../../../src/core/types.ts';
import { block, fullStory, heading, item, storyOf } from './story-of.ts';

/** What stands below the title, the origin and the address. */
const bodyOf = (...blocks: readonly TextBlock[]): string =>
  storyMarkdown(storyOf({ blocks })).split('\n\n').slice(3).join('\n\n').trimEnd();

const link = (text: string, href: string): TextBlock => block([{ text, href }]);

describe('a story as Markdown', () => {
  it('has title, origin, address, and every part in its form', () => {
    expect(storyMarkdown(fullStory())).toBe(`# The harbor opens again

Ada Berg · The Coast Post · 2026-11-12

[https://news.example/harbor](https://news.example/harbor)

The ferry sails, [says the port](https://port.example/a_%28b%29?q=1&amp;copy;).

[A ferry](https://news.example/harbor.jpg)\\
The ferry in 2025

## Timetable

- Monday
  1. at nine
  2. at noon
- Tuesday

### Fares

> “It is cheap,” she said.

Adult 4.00\\
Child 2.00

\`\`\`
ferry --now
\`\`\`

The pier in May

[news.example](https://news.example/pier.jpg)
`);
  });

  it.each([
    ['a heading', '# Not one', String.raw`\# Not one`],
    ['a quotation', '> said nobody', String.raw`\> said nobody`],
    ['a bullet', '- 5 degrees', String.raw`\- 5 degrees`],
    ['a plus', '+ 5 degrees', String.raw`\+ 5 degrees`],
    ['a star', '* not included', String.raw`\* not included`],
    ['a number with a dot', '1986. What a year.', String.raw`1986\. What a year.`],
    ['a number with a parenthesis', '2) is two', String.raw`2\) is two`],
    ['a decimal, which is none', '3.5 percent', '3.5 percent'],
    ['a rule', '---', String.raw`\---`],
    ['an underline on a line of its own', 'Text\n===', 'Text\\\n\\==='],
    ['a fence', '```js', '\\`\\`\\`js'],
    ['another fence', '~~~', String.raw`\~\~\~`],
    ['code', 'the `rm` command', 'the \\`rm\\` command'],
    ['emphasis', '*very* _much_', String.raw`\*very\* \_much\_`],
    ['a table', 'a | b', String.raw`a \| b`],
    ['a link', '[here](https://a.example)', String.raw`\[here\](https://a.example)`],
    ['a picture', '![x](y)', String.raw`!\[x\](y)`],
    ['an element', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['an address in angle brackets', '<https://a.example>', '&lt;https://a.example>'],
    ['an entity', 'AT&T &copy; &#39;', String.raw`AT&T \&copy; \&#39;`],
    ['a backslash', String.raw`C:\temp`, String.raw`C:\\temp`],
    ['an indent', '      deep', 'deep'],
    ['blank lines inside', 'one\n\n \ntwo', 'one\\\ntwo'],
  ])('shows as text what would be %s', (_, text, markdown) => {
    expect(bodyOf(block(text))).toBe(markdown);
  });

  it.each([
    ['#', String.raw`## C \#`],
    ['##', String.raw`## C \##`],
  ])('keeps %s at the end of a heading', (end, markdown) => {
    expect(bodyOf(heading(`C ${end}`))).toBe(markdown);
  });

  it('leaves no gap between the levels of headings', () => {
    expect(bodyOf(heading('a', 4), heading('b', 6), heading('c', 1))).toBe('## a\n\n### b\n\n## c');
  });

  it('fences code with more backticks than it holds', () => {
    expect(bodyOf(block('a ```` b', { kind: 'code' }))).toBe('`````\na ```` b\n`````');
  });

  it.each([
    ['spaces', 'https://a.example/a b', 'https://a.example/a%20b'],
    ['parentheses', 'https://a.example/a)b(c', 'https://a.example/a%29b%28c'],
    ['backticks and bars in a query', 'https://a.example/?`|', 'https://a.example/?%60%7C'],
    ['an address for mail', 'mailto:a b@c.example', 'mailto:a%20b@c.example'],
  ])('encodes %s in the address of a link', (_, href, address) => {
    expect(bodyOf(link('x', href))).toBe(`[x](${address})`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', 'JaVaScRiPt:x'])(
    'makes no link to %s',
    (href) => {
      expect(bodyOf(link('x', href))).toBe('x');
    },
  );

  it('makes no picture of a link behind an exclamation mark', () => {
    const spans = [{ text: 'Stop!' }, { text: 'here', href: 'https://a.example/' }];
    expect(bodyOf(block(spans))).toBe(String.raw`Stop\![here](https://a.example/)`);
  });

  it('escapes brackets in the text of a link, and starts of lines', () => {
    expect(bodyOf(link('a](b)\n- c', 'https://a.example/'))).toBe('[a\\](b)\\\n\\- c](https://a.example/)');
  });

  it('indents what belongs to an item by the width of its number', () => {
    const ordered = Array.from({ length: 10 }, (_, index) => item(`n${index}`, { isOrdered: true }));
    const body = bodyOf(...ordered, item('inside\nof ten', { level: 2 }));
    expect(body.split('\n').slice(-3)).toEqual(['10. n9', '    - inside\\', '      of ten']);
  });

  it('begins another list where bullets follow numbers', () => {
    expect(bodyOf(item('a', { isOrdered: true }), item('b'))).toBe('1. a\n\n- b');
  });

  it('never begins a line with markup that a text brought, nor holds an element', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (texts, more) => {
        const body = bodyOf(...[...texts, more].map((text) => block(text)));
        expect(body).not.toMatch(/^(?:#|>|[-+*] |=|\d+[.)](?:\s|$)|[ \t]|`|~)/mu);
        expect(body).not.toMatch(/<|(?<!\\)(?:\\\\)*[*_`[\]~|]/u);
      }),
    );
  });
});
