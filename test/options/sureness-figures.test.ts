import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import figures from '../../src/options/sureness-figures.json' with { type: 'json' };

const results = readFileSync('test/bench/RESULTS.md', 'utf8');

/** A number of the row that begins with these cells: the first after them, counted from 0. */
function measured(start: string, column: number): number {
  const row = results.split('\n').find((line) => line.startsWith(start));
  return Number.parseFloat(row?.slice(start.length).split('|')[column] ?? '');
}

describe('what the settings page says of the balanced choice', () => {
  it('is what was measured of promos that are wholly hidden', () => {
    expect(figures.balanced.hidden).toBe(measured('| **all but filler** | both | both |', 1));
  });

  it('is what was measured of passages of stories that are hidden', () => {
    expect(figures.balanced.falseHides).toBe(measured('| as found, errors of the gold left out |', 3));
  });
});
