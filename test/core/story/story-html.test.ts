import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { storyHtml } from '../../../src/core/story/story-html.ts';
import type { StoryExport } from '../../../src/core/story/story-export.ts';
import { hostileAddresses, hostileTexts } from './hostile-texts.ts';
import { block, blockId, fullStory, heading, item, storyOf } from './story-of.ts';

const parse = (story: StoryExport): Document => new JSDOM(storyHtml(story)).window.document;

/** The text of an element with its line breaks. */
function textOf(element: Element): string {
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return element.textContent ?? '';
}

const bodyMarkup = (story: StoryExport): string => storyHtml(story).split('</header>\n')[1] ?? '';

/** What an export may be made of. */
const allowedTags = new Set(
  (
    'html head meta title style body article header h1 h2 h3 h4 h5 h6 p a bdi br ul ol li blockquote pre code ' +
    'figure figcaption'
  ).split(' '),
);

describe('a story as HTML', () => {
  it('has every part in its element', () => {
    expect(bodyMarkup(fullStory())).toBe(
      [
        '<p>The ferry sails, <a dir="auto" href="https://port.example/a_(b)?q=1&amp;copy;" rel="noreferrer">says the port</a>.</p>',
        '<figure><p><a dir="auto" href="https://news.example/harbor.jpg" rel="noreferrer">A ferry</a></p>' +
          '<figcaption>The ferry in 2025</figcaption></figure>',
        '<h2 id="part-1">Timetable</h2>',
        '<ul><li>Monday<ol><li>at nine</li><li>at noon</li></ol></li><li>Tuesday</li></ul>',
        '<h3 id="part-2">Fares</h3>',
        '<blockquote><p>“It is cheap,” she said.</p></blockquote>',
        '<pre class="table"><bdi>Adult 4.00\nChild 2.00</bdi></pre>',
        '<pre><code>ferry --now</code></pre>',
        '<p class="caption">The pier in May</p>',
        '<figure><p><a dir="auto" href="https://news.example/pier.jpg" rel="noreferrer">news.example</a></p></figure>',
        '</article>\n</body>\n</html>\n',
      ].join('\n'),
    );
  });

  it('says whose it is, and in which language and direction', () => {
    const page = parse(
      storyOf({
        article: { title: 'عنوان', byline: 'كاتب', lang: 'ar_EG', dir: 'rtl' },
        blocks: [block('نص')],
      }),
    );
    expect(page.documentElement.lang).toBe('ar-EG');
    expect(page.documentElement.dir).toBe('rtl');
    expect(page.title).toBe('عنوان');
    expect([...page.querySelectorAll('.origin bdi')].map((part) => part.textContent)).toEqual([
      'كاتب',
      'The Coast Post',
      '2026-11-12',
    ]);
  });

  it.each(['', 'english (us)', '"><script>', 'x'.repeat(100)])('takes %j for no language', (lang) => {
    expect(parse(storyOf({ article: { lang } })).documentElement.lang).toBe('und');
  });

  it('puts a picture into the item that it stands in, and one whose block is gone at the end', () => {
    const story = storyOf({
      blocks: [item('one'), item('two')],
      pictures: [
        { alt: 'before the list', before: blockId(0) },
        { alt: 'in the list', before: blockId(1) },
        { alt: 'lost', before: blockId(99) },
      ],
    });
    const page = parse(story);
    const pictures = [...page.querySelectorAll('figure')];
    expect(pictures.map((figure) => [figure.parentElement?.localName, figure.textContent])).toEqual([
      ['article', 'before the list'],
      ['li', 'in the list'],
      ['article', 'lost'],
    ]);
  });

  it('keeps the text of every block, whatever is in it', () => {
    const clean = /[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
    const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => clean.test(text));
    fc.assert(
      fc.property(fc.array(word), (texts) => {
        const page = parse(storyOf({ blocks: texts.map((text) => block(text)) }));
        const shown = [...page.querySelectorAll('article > p')].map(textOf);
        const removed = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
        expect(shown).toEqual(texts.map((text) => text.replaceAll(/\r\n?/gu, '\n').replace(removed, '')));
      }),
      { numRuns: 50 },
    );
  });

  it('makes text of hostile texts, wherever they stand', () => {
    for (const text of hostileTexts) {
      const page = parse(
        storyOf({
          url: `https://news.example/?${text}`,
          article: { title: text, byline: text, siteName: text, publishedTime: text, lang: text },
          blocks: [block(text), heading(text), item(text), block(text, { kind: 'code' })],
          pictures: [{ alt: text, caption: text, src: text }],
        }),
      );
      const all = [...page.querySelectorAll('*')];
      expect(all.filter(({ localName }) => !allowedTags.has(localName))).toEqual([]);
      const attributes = all.flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => /^(?:on|src|style)/u.test(name))).toEqual([]);
    }
  });

  it.each(hostileAddresses)('links nowhere for %j', (href) => {
    const story = storyOf({
      url: href,
      blocks: [block([{ text: 'x', href }])],
      pictures: [{ src: href, alt: 'y' }],
    });
    expect(parse(story).querySelectorAll('[href]')).toHaveLength(0);
  });
});
