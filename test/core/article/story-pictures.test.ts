import { describe, expect, it } from 'vitest';
import { pictureSource } from '../../../src/core/article/picture-source.ts';
import { storyPictures } from '../../../src/core/article/story-pictures.ts';
import type { StoryPicture } from '../../../src/core/types.ts';
import { paragraphs, splitPage } from './split-page.ts';

const base = 'https://news.example/2026/bridge-stays-open';
const address = (name: string): string => `https://news.example/${name}`;

/** The pictures of a story between whose paragraphs this markup stands. */
const picturesOf = (markup: string, after = ''): StoryPicture[] => {
  const { reading, blocks } = splitPage(
    `<article>${paragraphs(3)}${markup}${paragraphs(3)}${after}</article>`,
  );
  const isStory = ({ kind, kept, element }: (typeof blocks)[number]): boolean =>
    kept && kind === 'paragraph' && !element.closest('[data-promo]');
  return storyPictures({ region: reading.region, blocks, isStory, base, isVisible: () => true });
};
const addressesOf = (...input: Parameters<typeof picturesOf>): string[] =>
  picturesOf(...input).map(({ src }) => src);

describe('a picture of the story', () => {
  it('has its address, alternative, caption, size and place', () => {
    const figure =
      '<figure><img src="/a.jpg" alt="A  ferry" width="800" height="600"><figcaption>The ferry <b>Ada</b></figcaption></figure>';
    expect(picturesOf(figure)).toEqual([
      { src: address('a.jpg'), alt: 'A ferry', caption: 'The ferry Ada', width: 800, height: 600, before: 4 },
    ]);
  });

  it.each([
    ['alone between paragraphs', '<img src="/a.jpg">'],
    ['in a paragraph', '<p><img src="/a.jpg"></p>'],
    ['in a link', '<a href="/large"><img src="/a.jpg"></a>'],
    ['loaded late', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">'],
    [
      'loaded late from a set',
      '<img src="/blank.gif" data-srcset="/s.jpg 300w, /a.jpg 1200w, /l.jpg 3000w">',
    ],
    ['in a picture with sources', '<picture><source data-srcset="/a.jpg"><img src="data:,"></picture>'],
    [
      'loaded late with a fallback',
      '<figure><img class="lazy"><noscript>&lt;img src="/a.jpg" alt=""&gt;</noscript></figure>',
    ],
    [
      'with a caption by class',
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The ferry</p></div>',
    ],
    ['shown twice', '<img src="/a.jpg?w=300"><p>x</p><img src="/a.jpg?w=900">'],
  ])('is found %s', (_, markup) => {
    expect(addressesOf(markup).map((found) => found.replace(/\?.*/u, ''))).toEqual([address('a.jpg')]);
  });

  it('after the last paragraph is one where it is a figure', () => {
    const figure = '<figure><img src="/a.jpg"><figcaption>The ferry</figcaption></figure>';
    expect(picturesOf('', figure)).toMatchObject([{ src: address('a.jpg'), before: undefined }]);
    expect(picturesOf('', '<div><img src="/a.jpg"></div>')).toEqual([]);
  });

  it('is listed up to a bound', () => {
    const many = Array.from({ length: 200 }, (_, at) => `<img src="/${at}.jpg">`).join('');
    expect(picturesOf(many)).toHaveLength(60);
  });
});

describe('no picture of the story is', () => {
  it.each([
    ['a pixel that counts readers', '<img src="/t.gif" width="1" height="1">'],
    ['a pixel by name', '<img src="/tracking-pixel.gif?user=7">'],
    ['an icon', '<img src="/a.png" width="24" height="24">'],
    ['a portrait of the author', '<img class="author-avatar" src="/a.jpg">'],
    ['the picture of a teaser', '<div><a href="/x"><img src="/a.jpg"></a><h3>Another story</h3></div>'],
    ['the picture of a promo', '<div data-promo><img src="/a.jpg"><p>Win a card</p></div>'],
    ['one in an aside', '<aside><img src="/a.jpg"></aside>'],
    ['one without an address', '<img alt="x">'],
    ['one of a script', '<img src="javascript:alert(1)">'],
    ['one in the page itself', '<img src="data:image/svg+xml,<svg onload=alert(1)>">'],
    ['one with an address of 100 kB', `<img src="/${'x'.repeat(100_000)}">`],
  ])('%s', (_, markup) => {
    expect(picturesOf(markup)).toEqual([]);
  });
});

it('words of a picture are one line of plain text', () => {
  const attack = '&lt;script&gt;alert(1)&lt;/script&gt;\u202egpj';
  const long = 'x'.repeat(100_000);
  const [first, second] = picturesOf(
    `<figure><img src="/a.jpg" alt="${attack}"><figcaption>${attack}</figcaption></figure>` +
      `<figure><img src="/b.jpg" alt="${long}"><figcaption>${long}</figcaption></figure>`,
  );
  expect(first).toMatchObject({
    alt: '<script>alert(1)</script>gpj',
    caption: '<script>alert(1)</script>gpj',
  });
  expect(second?.alt.length).toBeLessThan(600);
  expect(second?.caption.length).toBeLessThan(1_100);
});

describe('the address of an image', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['the width that suits', { srcset: '/s.jpg 320w, /m.jpg 1280w, /l.jpg 2560w' }, 'm.jpg'],
    ['the largest of small ones', { srcset: '/s.jpg 320w,/m.jpg 640w' }, 'm.jpg'],
    ['the one of two dots a pixel', { srcset: '/s.jpg, /m.jpg 2x, /l.jpg 3x' }, 'm.jpg'],
    [
      'one with commas in it',
      { srcset: '/w_100,h_50/s.jpg 100w, /w_900,h_50/m.jpg 900w' },
      'w_900,h_50/m.jpg',
    ],
    ['its own', { src: '/s.jpg' }, 's.jpg'],
    ['no placeholder', { src: '/lazy-placeholder.png' }, undefined],
    ['nothing of a hostile set', { srcset: 'javascript:alert(1) 2x, data:text/html,x 3x' }, undefined],
    ['nothing of a set of 100 kB', { srcset: ','.repeat(100_000) }, undefined],
  ])('is %s', (_, attributes, expected) => {
    const found = pictureSource((name) => attributes[name] ?? '', [], base);
    expect(found).toBe(expected && address(expected));
  });
});
