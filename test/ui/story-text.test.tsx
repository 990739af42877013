// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { BlockId, BlockKind, StoryPicture, TextBlock } from '../../src/core/types.ts';
import { StoryText } from '../../src/ui/story-text.tsx';

vi.mock('../../src/browser/i18n.ts', () => import('./english-i18n.ts'));

const block = (kind: BlockKind, text: string, level?: number): TextBlock => ({
  id: 0 as BlockId,
  kind,
  text,
  level,
  isOrdered: false,
  spans: [{ text }],
});

function shown(blocks: readonly TextBlock[]): Element {
  const root = document.createElement('div');
  render(<StoryText blocks={blocks} lang="ar" dir="rtl" url="https://harbor.example/mill" />, root);
  return root;
}

describe('the clean text', () => {
  it('keeps its structure, and headings stay below those of the popup', () => {
    const story = shown([
      block('heading', 'The wheel', 1),
      block('heading', 'The roof', 3),
      block('paragraph', 'It turns.'),
      block('list-item', 'Oak', 1),
      block('list-item', 'Slate', 2),
      block('quote', 'At last.'),
      block('list-item', 'Iron', 1),
      block('table', 'a\tb'),
      block('caption', 'The mill in March'),
    ]).firstElementChild;
    expect(
      [...(story?.children ?? [])].map(({ localName, textContent }) => `${localName}: ${textContent}`),
    ).toEqual([
      'h3: The wheel',
      'h4: The roof',
      'p: It turns.',
      'ul: OakSlate',
      'blockquote: At last.',
      'ul: Iron',
      'pre: a\tb',
      'p: The mill in March',
    ]);
  });

  it('has the language and the direction of the story', () => {
    const story = shown([block('paragraph', 'نص')]).firstElementChild;
    expect([story?.getAttribute('lang'), story?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it('never turns the text of a page into markup', () => {
    const attack = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const story = shown([block('paragraph', attack), block('list-item', attack), block('code', attack)]);
    expect(story.querySelectorAll('img, script')).toHaveLength(0);
    expect(story.querySelector('p')?.textContent).toBe(attack);
  });

  it('nests lists, and numbers those that the page numbers', () => {
    const item = (text: string, level: number, isOrdered: boolean): TextBlock => ({
      ...block('list-item', text, level),
      isOrdered,
    });
    const story = shown([
      item('One', 1, true),
      item('Oak', 2, false),
      item('Two', 1, true),
      item('Slate', 1, false),
    ]);
    const [numbers, bullets] = story.querySelectorAll('.story > *');
    expect([...(numbers?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['OneOak', 'Two']);
    expect(numbers?.localName).toBe('ol');
    expect(numbers?.querySelector('li > ul > li')?.textContent).toBe('Oak');
    expect([bullets?.localName, bullets?.textContent]).toEqual(['ul', 'Slate']);
  });

  it('has links as their words with the host, and never as links', () => {
    const words = { text: 'the operator', href: 'https://northline.example/' };
    const story = shown([{ ...block('paragraph', 'See the operator.'), spans: [{ text: 'See ' }, words] }]);
    expect(story.querySelector('a')).toBeNull();
    expect(story.querySelector('.host bdi')?.textContent).toBe('northline.example');
  });

  it('marks what is spoken', () => {
    const root = document.createElement('div');
    const spoken = { block: 0 as BlockId, start: 0, end: 3 };
    render(
      <StoryText blocks={[block('paragraph', 'It is.')]} lang="en" dir="ltr" url="" spoken={spoken} />,
      root,
    );
    expect(root.querySelector('mark')?.textContent).toBe('It ');
  });

  it('has pictures before their block, and at the end where that is gone', () => {
    const picture = (alt: string, before: number): StoryPicture => ({
      src: `https://harbor.example/${alt}.jpg`,
      alt,
      caption: '',
      width: undefined,
      height: undefined,
      before: before as BlockId,
    });
    const root = document.createElement('div');
    const pictures = [picture('lost', 9), picture('mill', 0)];
    render(
      <StoryText blocks={[block('paragraph', 'It is.')]} lang="en" dir="ltr" url="" pictures={pictures} />,
      root,
    );
    const order = [...(root.firstElementChild?.children ?? [])].map(
      (child) => child.querySelector('img')?.alt ?? child.localName,
    );
    expect(order).toEqual(['mill', 'p', 'lost']);
  });
});
