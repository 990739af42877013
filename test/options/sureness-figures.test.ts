import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { surenesses } from '../../src/core/types.ts';
import figures from '../../src/options/sureness-figures.json' with { type: 'json' };

const results = readFileSync('test/bench/RESULTS.md', 'utf8');

/** `| careful | 777 | 60.1 % | 8608 | 2.3 (0.8–6.8) |` */
function measured(sureness: string): (typeof figures)[keyof typeof figures] {
  const row = results.split('\n').find((line) => line.startsWith(`| ${sureness} |`)) ?? '';
  const [, , , hidden = '', passages = '', inTenThousand = ''] = row.split('|');
  return {
    hidden: Number.parseFloat(hidden),
    falseHides: Math.round((Number.parseFloat(inTenThousand) * Number(passages)) / 10_000),
    passages: Number(passages),
  };
}

it.each(surenesses)('the settings page says of the choice "%s" what was measured', (sureness) => {
  expect(figures[sureness]).toEqual(measured(sureness));
});
