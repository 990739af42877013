// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { laidOutText } from '../../../src/core/article/laid-out-text.ts';
import type { BlockKind } from '../../../src/core/types.ts';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

describe('text whose layout says as much as its words', () => {
  it.each<[string, BlockKind, string, string | undefined]>([
    [
      'the rows and cells of a table',
      'table',
      '<table><caption>Sums</caption><tr><th>Source</th><th>Crowns</th></tr><tr><td>County<br>fund</td><td>120,000</td></tr></table>',
      'Source\tCrowns\nCounty fund\t120,000',
    ],
    ['an empty cell, which keeps the columns', 'table', '<table><tr><td></td><td>7</td></tr></table>', '\t7'],
    ['no table without words', 'table', '<table><tr><td></td></tr></table>', undefined],
    ['the lines of code', 'code', '<pre>\n\nif (x) {\n  y();\n}\n</pre>', 'if (x) {\n  y();\n}'],
    ['nothing of a paragraph', 'paragraph', '<p>It turns.</p>', undefined],
  ])('keeps %s', (_what, kind, html, text) => {
    expect(laidOutText({ kind, element: element(html) })).toBe(text);
  });
});
