import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storyText } from '../../../src/core/story/story-text.ts';
import { block, fullStory, heading, item, storyOf } from './story-of.ts';

it('tells a story in plain text, with its structure', () => {
  expect(storyText(fullStory())).toBe(`The harbor opens again

Ada Berg · The Coast Post · 2026-11-12

https://news.example/harbor

The ferry sails, says the port.

[A ferry]
The ferry in 2025
https://news.example/harbor.jpg

Timetable

- Monday
  1. at nine
  2. at noon
- Tuesday

Fares

“It is cheap,” she said.

Adult 4.00
Child 2.00

ferry --now

The pier in May

[news.example]
https://news.example/pier.jpg
`);
});

it('leaves out the title where the page repeats it above the text', () => {
  const repeated = storyOf({ blocks: [heading('The  harbor opens again'), block('It did.')] });
  expect(storyText(repeated).match(/harbor opens/gu)).toHaveLength(1);
});

it.each([
  [
    'a story without anything',
    { title: '', byline: undefined, siteName: undefined, publishedTime: undefined },
  ],
  ['a date that is none', { title: '', byline: ' ', siteName: '\u202e', publishedTime: '2026-99-99' }],
])('has the address for its title: %s', (_, article) => {
  const text = storyText(storyOf({ article }));
  expect(text).toBe('https://news.example/harbor\n\nhttps://news.example/harbor\n');
});

it('ends on each line what bidi controls reorder', () => {
  const text = storyText(storyOf({ blocks: [block('a \u202eb\nc \u2067d \u202ae'), item('\u2066x\u2069')] }));
  expect(text).toContain('\n\na \u202eb\u202c\nc \u2067d \u202ae\u202c\u2069\n\n- \u2066x\u2069\n');
});

it('holds the words of every block', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}.,!?<>&#*-]+$/u)), (texts) => {
      const text = storyText(storyOf({ blocks: texts.map((words) => block(words)) }));
      expect(text.trimEnd().split('\n\n').slice(3)).toEqual(texts);
    }),
  );
});
