// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { BlockId, BlockKind, TextBlock } from '../../src/core/types.ts';
import { groupLists, StoryText } from '../../src/ui/story-text.tsx';

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

  it('makes one list of items that follow each other', () => {
    const groups = groupLists([block('list-item', 'a'), block('list-item', 'b'), block('paragraph', 'c')]);
    expect(groups.map(({ length }) => length)).toEqual([2, 1]);
  });
});
