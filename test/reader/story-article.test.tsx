// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StoryPicture } from '../../src/core/types.ts';
import { block, fakeReader, linked, storyReport } from './fake-reader.ts';
import { lendBrowserParts } from './lend-browser-parts.ts';
import { button, openReader, press, shown } from './open-reader.tsx';

vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));
vi.mock('webextension-polyfill', () => ({ default: {} }));

beforeAll(lendBrowserParts);
afterEach(() => {
  render(undefined, document.body);
  document.documentElement.removeAttribute('style');
});

const picture = (host: string, caption = ''): StoryPicture => ({
  src: `https://${host}/mill.jpg`,
  alt: `The mill, from ${host}`,
  caption,
  width: 800,
  height: 400,
  before: undefined,
});

describe('a story', () => {
  it('has title, byline, site, date, minutes and the summary on top', async () => {
    await openReader(fakeReader());
    for (const text of [
      'Council keeps the tide mill',
      'Maren Oldfield',
      'The Harbor Courier',
      'November 12, 2024',
      '4 minutes to read',
      'In short',
    ])
      expect(document.querySelector('article > header')?.textContent).toContain(text);
    expect(document.title).toBe('Council keeps the tide mill');
    expect(document.querySelector<HTMLDetailsElement>('.summary')?.open).toBe(false);
  });

  it('of a private window leaves no name in the tab, which the browser would remember', async () => {
    document.title = 'Stet';
    await openReader(fakeReader({ story: { report: storyReport(), place: 0, isPrivate: true } }));
    expect(document.title).toBe('Stet');
  });

  it('does not repeat the title, nor the caption of a picture', async () => {
    const report = storyReport({
      text: [
        block(0, 'heading', 'Council keeps  the tide mill', { level: 1 }),
        block(1, 'paragraph', 'It turns.'),
        block(2, 'paragraph', 'The wheel'),
      ],
      pictures: [picture('harbor.example', 'The wheel')],
    });
    await openReader(fakeReader({ story: { report, place: 0, isPrivate: false } }));
    expect(document.querySelectorAll('h1, .text h2')).toHaveLength(1);
    expect([...document.querySelectorAll('.text p')].map(({ textContent }) => textContent)).toEqual([
      'It turns.',
    ]);
  });

  it('lists its links once each, with their hosts, and numbers them for paper', async () => {
    const report = storyReport({
      text: [
        linked(1, { text: 'One', href: 'https://www.one.example/a' }, { text: ' and ' }),
        linked(
          2,
          { text: 'two', href: 'mailto:desk@two.example' },
          { text: 'one again', href: 'https://www.one.example/a' },
        ),
      ],
    });
    await openReader(fakeReader({ story: { report, place: 0, isPrivate: false } }));
    expect(
      [...document.querySelectorAll('.links li')].map((item) => item.querySelector('.place')?.textContent),
    ).toEqual(['one.example', 'desk@two.example']);
    expect([...document.querySelectorAll('.note-mark')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
      '1',
    ]);
  });

  it('never turns its words into markup, and leads nowhere but to the web', async () => {
    const attack = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const { article } = storyReport();
    const report = storyReport({
      article: { ...article, title: attack, byline: attack, siteName: attack },
      summary: [{ text: attack, block: undefined }],
      text: [
        linked(1, { text: attack, href: 'javascript:alert(1)' }, { text: 'data', href: 'data:text/html,x' }),
        block(2, 'list-item', attack, { level: 1 }),
        block(3, 'code', attack),
      ],
    });
    await openReader(fakeReader({ story: { report, place: 0, isPrivate: false } }));
    expect(document.querySelectorAll('article :is(img, script)')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(attack);
    expect([...document.querySelectorAll('article a')].map((link) => link.getAttribute('href'))).toEqual([
      report.url,
      report.url,
    ]);
  });

  it('nests its lists', async () => {
    const item = (id: number, level: number, isOrdered: boolean) =>
      block(id, 'list-item', `item ${id}`, { level, isOrdered });
    const report = storyReport({ text: [item(1, 1, true), item(2, 2, false), item(3, 1, true)] });
    await openReader(fakeReader({ story: { report, place: 0, isPrivate: false } }));
    const list = document.querySelector('.text > ol');
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'item 1item 2',
      'item 3',
    ]);
    expect(list?.querySelector('ul')?.textContent).toBe('item 2');
  });

  it('has its tables, with figures below their heading', async () => {
    const report = storyReport({ text: [block(1, 'table', 'Source\tCrowns\nFund\t120,000\nLevy\t')] });
    await openReader(fakeReader({ story: { report, place: 0, isPrivate: false } }));
    const cells = [...document.querySelectorAll('.text td')];
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'Source',
      'Crowns',
      'Fund',
      '120,000',
      'Levy',
      '',
    ]);
    expect(cells.map(({ className }) => className)).toEqual(['', 'figures', '', 'figures', '', 'figures']);
  });

  it('says so where it has no text', async () => {
    await openReader(
      fakeReader({ story: { report: storyReport({ text: [], summary: [] }), place: 0, isPrivate: false } }),
    );
    expect(shown()).toContain('The story has no text to show.');
    expect(button('Read aloud')).toBeUndefined();
  });

  it('has contents where it is long', async () => {
    const headings = ['The wheel', 'The money', 'The tide'].map((text, id) =>
      block(id, 'heading', text, { level: 2 }),
    );
    await openReader(
      fakeReader({ story: { report: storyReport({ text: headings }), place: 0, isPrivate: false } }),
    );
    expect(document.querySelector('.contents')?.textContent).toBe('The wheelThe moneyThe tide');
    await press(document.querySelector('.contents li:nth-child(2) a'));
    expect(document.activeElement?.textContent).toBe('The money');
    await openReader(fakeReader());
    expect(document.querySelector('.contents')).toBeNull();
  });
});

describe('pictures', () => {
  const pictures = [
    picture('harbor.example'),
    picture('img.harbor.example'),
    picture('a.example'),
    picture('b.example'),
  ];
  const sources = (): (string | null)[] =>
    [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'));

  it('of other sites wait until the reader agrees to all of their hosts', async () => {
    await openReader(
      fakeReader({ story: { report: storyReport({ pictures }), place: 0, isPrivate: false } }),
    );
    expect(sources()).toEqual(['https://harbor.example/mill.jpg', 'https://img.harbor.example/mill.jpg']);
    await press(button('Show pictures from a.example and b.example'));
    expect(sources()).toHaveLength(4);
    expect(document.querySelectorAll('figure.asks')).toHaveLength(0);
  });

  it('of the own site wait too where the reader wants that', async () => {
    await openReader(
      fakeReader({
        style: { showsPictures: false },
        story: { report: storyReport({ pictures }), place: 0, isPrivate: false },
      }),
    );
    expect(sources()).toEqual([]);
    expect(shown()).toContain('The mill, from harbor.example');
  });

  it('are fetched without a word on where they are shown', async () => {
    await openReader(
      fakeReader({ story: { report: storyReport({ pictures }), place: 0, isPrivate: false } }),
    );
    const image = document.querySelector('img');
    expect([image?.getAttribute('referrerpolicy'), image?.getAttribute('crossorigin')]).toEqual([
      'no-referrer',
      null,
    ]);
  });

  it('that fail leave words', async () => {
    await openReader(
      fakeReader({
        story: { report: storyReport({ pictures: pictures.slice(0, 1) }), place: 0, isPrivate: false },
      }),
    );
    document.querySelector('img')?.dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(shown()).toContain('This picture could not be loaded.'));
  });
});
