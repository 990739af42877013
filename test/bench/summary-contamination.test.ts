import { expect, it } from 'vitest';
import { contaminationTable } from './summary-contamination.ts';

it('counts summaries with a promo by its place, near the top and anywhere', () => {
  const table = contaminationTable([
    [
      { place: 'top', isAlike: false, isInSummary: true, isInLead: true },
      { place: 'middle', isAlike: true, isInSummary: false, isInLead: false },
    ],
    [{ place: 'glued at the top', isAlike: false, isInSummary: false, isInLead: true }],
  ]);
  expect(table).toContainEqual(expect.stringMatching(/^\| near the top \| 2 \| 50\.0 % .* \| 100\.0 % /u));
  expect(table).toContainEqual(expect.stringMatching(/^\| anywhere \| 3 \| 33\.3 % .* \| 66\.7 % /u));
  expect(table).toContainEqual(expect.stringMatching(/^\| middle, most like the story \| 1 \| 0\.0 % /u));
});
