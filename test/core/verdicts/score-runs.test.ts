import { expect, it } from 'vitest';
import { readStory } from '../../../src/core/features/story.ts';
import { candidateSpans } from '../../../src/core/verdicts/candidate-runs.ts';
import { measureRuns } from '../../../src/core/verdicts/score-runs.ts';
import { splitPage } from '../article/split-page.ts';

const prose = [
  'Ferries between Port Averill and the Skerrow Islands will sail again on Friday after deck crews voted to accept a winter pay offer.',
  'Crews at the Averill Steamship Company approved the offer late on Tuesday, said Tom Brannigan, who leads the Deckhands’ Union of the islands.',
  'The company had warned on Monday that it would charter boats from the mainland if the crews stayed ashore for a second week of winter.',
  'Harbor Commissioner Ines Tallow, who mediated between company and union, said that the islands needed their ferries before the storms.',
  'Islanders had been without fresh deliveries since the crews tied up the boats, and the bakery on Greater Skerrow rationed its flour.',
].map((text) => `<p>${text}</p>`);

const groups = (inner: string): { readonly possible: string[]; readonly measured: string[] } => {
  const { reading, blocks } = splitPage(
    `<article><h1>Ferries sail again</h1>${prose.slice(0, 2).join('')}${inner}${prose.slice(2).join('')}</article>`,
  );
  const story = readStory(reading.article, blocks, {
    region: reading.region,
    stated: reading.stated,
    url: 'https://ledger.example/news/ferries-sail-again-friday',
  });
  const nameOf = (start: number, end: number): string => `${blocks[start]?.text.slice(0, 4)} ${end - start}`;
  return {
    possible: candidateSpans(story)
      .filter(([start, end]) => end - start > 1)
      .map(([start, end]) => nameOf(start, end)),
    measured: measureRuns(story)
      .filter(({ run }) => run.blocks.length > 1)
      .map(({ run }) => nameOf(run.start, run.end)),
  };
};

it('measures the heading of a promo with its text', () => {
  const inner =
    '<h3>Free music accounts</h3><p>Grab your working login today, no card required. Hurry, only a few are left for our readers!</p>';
  expect(groups(inner).measured).toContain('Free 2');
});

it('measures no group that would take a paragraph of the story along', () => {
  const inner = '<h3>Free music accounts</h3><p>Grab your working login today and listen without ads!</p>';
  const { possible, measured } = groups(inner);
  expect(possible).toContain('Free 3');
  expect(measured).not.toContain('Free 3');
});
