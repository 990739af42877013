import { describe, expect, it } from 'vitest';
import { maxChars } from '../../../src/core/article/split-into-blocks.ts';
import { paragraphs, splitPage } from './split-page.ts';

const storyWith = (inner: string): string =>
  `<nav>Home News Sport</nav><article><h1>The bridge stays open</h1>${paragraphs(4)}${inner}${paragraphs(3)}</article><footer>Imprint</footer>`;

const texts = (inner: string): (readonly [string, string])[] =>
  splitPage(storyWith(inner))
    .blocks.filter(({ text }) => !/^\d\. The council/u.test(text) && text !== 'The bridge stays open')
    .map(({ kind, text }) => [kind, text] as const);

describe('what bears text in the region is a block', () => {
  it.each<[string, string, (readonly [string, string])[]]>([
    ['a subheading', '<h2>What it costs</h2>', [['heading', 'What it costs']]],
    [
      'each item of a list',
      '<ul><li>One lane</li><li>Two <b>lanes</b></li></ul>',
      [
        ['list-item', 'One lane'],
        ['list-item', 'Two lanes'],
      ],
    ],
    [
      'a quotation',
      '<blockquote><p>We shall repair it.</p></blockquote>',
      [['quote', 'We shall repair it.']],
    ],
    [
      'a caption',
      '<figure><img src="a.png" alt=""><figcaption>The bridge in May</figcaption></figure>',
      [['caption', 'The bridge in May']],
    ],
    ['code', '<pre>let bridge = open;</pre>', [['code', 'let bridge = open;']]],
    [
      'a table of facts, whole',
      '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>3 m</td></tr></table>',
      [['table', 'Year Cost 2024 3 m']],
    ],
    [
      'a layout table, by its paragraphs',
      '<table><tr><td><p>First part of it.</p><p>Second part of it.</p></td></tr></table>',
      [
        ['paragraph', 'First part of it.'],
        ['paragraph', 'Second part of it.'],
      ],
    ],
    [
      'boxes without semantics',
      '<div><div>Get it now</div><div>Limited offer</div></div>',
      [
        ['paragraph', 'Get it now'],
        ['paragraph', 'Limited offer'],
      ],
    ],
    ['a button', '<div><button>Sign up</button></div>', [['control', 'Sign up']]],
    [
      'text between two breaks, without an element of its own',
      '<div>One half.<br><br>Other half.</div>',
      [
        ['paragraph', 'One half.'],
        ['paragraph', 'Other half.'],
      ],
    ],
    [
      'text beside a block',
      '<div>Loose words<p>A paragraph of it.</p></div>',
      [
        ['paragraph', 'Loose words'],
        ['paragraph', 'A paragraph of it.'],
      ],
    ],
  ])('%s', (_, inner, expected) => {
    expect(texts(inner)).toEqual(expected);
  });

  it.each([
    ['site navigation inside the region', '<nav><a href="/">More news</a></nav>'],
    ['comments', '<div class="comments"><p>First!</p></div>'],
    ['scripts and styles', '<script>var text = "x";</script><style>p { color: red }</style>'],
    ['what is hidden and was not kept', '<div hidden>Secret words</div>'],
    ['empty elements', '<p> &nbsp; </p><div><span></span></div>'],
  ])('%s is none', (_, inner) => {
    expect(texts(inner)).toEqual([]);
  });
});

describe('blocks know where they stand', () => {
  it('in reading order, numbered from 0', () => {
    const { blocks } = splitPage(storyWith('<h2>Costs</h2>'));
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => index));
    const places = blocks.map(({ element }) => element);
    const follows = places
      .slice(1)
      .map((element, index) => Boolean((places[index]?.compareDocumentPosition(element) ?? 0) & 4));
    expect(follows.every(Boolean)).toBe(true);
  });

  it('what Readability dropped is a block that was not kept', () => {
    const { blocks } = splitPage(
      storyWith(
        '<div class="newsletter-signup"><h3>News by mail</h3><form><input name="mail"><button>Sign up</button></form></div>',
      ),
    );
    const dropped = blocks.filter(({ kept }) => !kept).map(({ text }) => text);
    expect(dropped).toContain('Sign up');
    expect(blocks.filter(({ kept }) => kept).length).toBeGreaterThanOrEqual(7);
  });

  it('a run of text without an element of its own has its nodes and its parent', () => {
    const { blocks } = splitPage(
      storyWith('<div id="old">One half of the old page.<br><br>Other half of it.</div>'),
    );
    const half = blocks.find(({ text }) => text.startsWith('One half'));
    expect(half?.nodes.length).toBeGreaterThan(0);
    expect(half?.element.id).toBe('old');
  });
});

it('markup nested as deep as a browser lets it be is read', () => {
  const deep = `${'<div>'.repeat(500)}deep words${'</div>'.repeat(500)}`;
  expect(() => splitPage(storyWith(deep))).not.toThrow();
});

it('a page with too much text is refused by name', () => {
  const long = `<p>${'The council met on Tuesday evening and spoke about the bridge. '.repeat(maxChars / 50)}</p>`;
  expect(() => splitPage(storyWith(long))).toThrow(/are not judged/u);
});
