import { expect, it } from 'vitest';
import { candidateSpans } from '../../../src/core/verdicts/candidate-runs.ts';
import { measureRuns } from '../../../src/core/verdicts/score-runs.ts';
import { runIn } from '../features/measure.ts';

const groups = (inner: string): { readonly possible: string[]; readonly measured: string[] } => {
  const { story } = runIn(inner);
  const nameOf = (start: number, end: number): string =>
    `${story.facts[start]?.block.text.slice(0, 4)} ${end - start}`;
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
  const inner =
    '<h3>Free music accounts</h3><p>Grab your working login today and listen without ads!</p>' +
    '<p>The Averill company and the crews of the ferries will meet again on Monday, said Commissioner Ines Tallow, who spoke with the union on Tuesday.</p>';
  const { possible, measured } = groups(inner);
  expect(possible).toContain('Free 3');
  expect(measured).not.toContain('Free 3');
});
