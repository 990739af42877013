import { expect, it } from 'vitest';
import { candidateSpans } from '../../../src/core/verdicts/candidate-runs.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';

const runsOf = (inner: string): string[] => {
  const story = storyOf(`<article>${paragraphs(3)}${inner}${paragraphs(2)}</article>`);
  return candidateSpans(story)
    .filter(([start, end]) => end - start > 1)
    .map(([start, end]) =>
      story.facts
        .slice(start, end)
        .map(({ block }) => block.text.slice(0, 6))
        .join('|'),
    );
};

it.each([
  ['a heading with its text', '<h3>Win it</h3><p>Claim now, today.</p>', 'Win it|Claim ', true],
  [
    'a heading with its text and list',
    '<h3>Win it</h3><p>Claim now, today.</p><ul><li>One it is</li><li>Two it is</li></ul>',
    'Win it|Claim |One it|Two it',
    true,
  ],
  [
    'a list by itself',
    '<p>Before it.</p><ul><li>One it is</li><li>Two it is</li></ul>',
    'One it|Two it',
    true,
  ],
  ['a text with its list', '<p>Claim now, today.</p><ul><li>One it is</li></ul>', 'Claim |One it', true],
  [
    'a text with short lines that stand for a list',
    '<p>Claim now, today, and tell all of your friends that there is something to be had for nothing here.</p><div class="x">One it is</div><div class="x">Two it is</div>',
    'Claim |One it|Two it',
    true,
  ],
  ['half a list', '<ul><li>One it is</li><li>Two it is</li><li>Three is</li></ul>', 'One it|Two it', false],
  [
    'what stands in a box',
    '<div><div>Claim now, today.</div><div>Join us all here.</div></div>',
    'Claim |Join u',
    true,
  ],
  ['two headings', '<h3>Win it</h3><h3>Or not</h3><p>Claim now, today.</p>', 'Win it|Or not', false],
])('%s may be one promo', (_, inner, run, expected) => {
  expect(runsOf(inner).includes(run)).toBe(expected);
});

it('their number grows with the number of blocks, not faster', () => {
  const count = (sections: number): number =>
    runsOf(
      '<h3>Heading it is</h3><p>Text of it.</p><ul><li>One it is</li><li>Two it is</li></ul>'.repeat(
        sections,
      ),
    ).length;
  expect(count(40)).toBeLessThan(count(10) * 5);
});
