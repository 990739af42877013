import { expect, it } from 'vitest';
import { categoryTable } from './category-table.ts';

it('categories are told with what they are taken for, the missed ones aside', () => {
  const rows = categoryTable([
    { truth: 'scam', judged: 'scam' },
    { truth: 'scam', judged: 'ad' },
    { truth: 'scam', judged: undefined },
    { truth: 'related', judged: undefined },
  ]);
  expect(rows.slice(2)).toEqual([
    '| scam | 3 | 2 | 50.0 % (9.5–90.5) | ad 1 |',
    '| related | 1 | 0 | – | – |',
    '| **all** | 4 | 2 | 50.0 % (9.5–90.5) |  |',
  ]);
});
