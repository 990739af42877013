import { expect, it } from 'vitest';
import { summaryPackages } from './summary-packages.ts';

const story = [
  'The old bridge over the river closes for repairs in winter. Engineers found cracks in the old bridge over the river.',
  'The council pays for repairs to the bridge in winter. Lunch was soup. Nobody came to the evening meeting.',
];

it.each(Object.entries(summaryPackages))('%s gives two sentences of the story', (_, summarize) => {
  const summary = summarize(story, 2).join(' ');
  const told = story
    .flatMap((text) => text.split('. '))
    .filter((sentence) => summary.includes(sentence.replace(/\.$/u, '')));
  expect(told).toHaveLength(2);
});
