import { expect, it } from 'vitest';
import { storyLengthTable } from './story-length-table.ts';

const sentences = ['The bridge is closed.', 'Boats go on.', 'It rains.', 'Lunch was soup.', 'Bells rang.'];
const example = {
  source: 'made',
  story: { title: 'The bridge', lang: 'en', paragraphs: [sentences.join(' ')] },
  sentences,
  reference: ['The bridge is closed.', 'Boats go on.'],
  isHeldOut: true,
};

it('compares as many sentences of the lead and of Stet, by the length of the story', () => {
  const [, , short, ...longer] = storyLengthTable([example]);
  // Seven of 7 words and 7 of 9 in common; the other stories have none.
  expect(short).toMatch(/^\| 0 to 119 \| 1 \| 100\.0 \/ [\d.]+ \| 8[\d.]+ \/ [\d.]+ \|/u);
  for (const row of longer) expect(row).toContain('| 0 |');
});
