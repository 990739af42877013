import { expect, it } from 'vitest';
import { readingCells } from './summary-reading.ts';

const exampleOf = (...paragraphs: string[]) => ({
  source: 'made',
  story: { title: '', lang: 'en', paragraphs },
  sentences: paragraphs,
  reference: [],
  isHeldOut: true,
});

it('counts the summaries whose first sentence leans on what stands before it', () => {
  const cells = readingCells([
    'en',
    [exampleOf('He also said no.'), exampleOf('The old bridge closes.', 'But that is late.')],
  ]);
  expect(cells.slice(0, 4)).toEqual(['en', 2, '0.0', 2]);
  expect(cells[4]).toMatch(/^50\.0 % /u);
  expect(cells[6]).toMatch(/^66\.7 % /u);
});

it('counts suspicious breaks for each 100 articles', () => {
  expect(readingCells(['en', [exampleOf('The mayor,', 'said the council, is late.')]])[2]).toBe('100.0');
});
