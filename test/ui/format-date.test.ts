// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { formatDate } from '../../src/ui/format-date.ts';

vi.mock('../../src/browser/i18n.ts', () => import('./english-i18n.ts'));

const nowMs = Date.parse('2026-11-20T12:00:00Z');

describe('the date of a story', () => {
  it.each([
    ['a bare day keeps its day west of Greenwich', '2026-11-12', 'November 12, 2026'],
    ['a time with an offset', '2026-11-12T12:30:00+02:00', 'November 12, 2026'],
    ['spaces around it', ' 2026-11-12T12:00:00Z ', 'November 12, 2026'],
    ['tomorrow, where a publisher lives east of us', '2026-11-21T10:00:00Z', 'November 21, 2026'],
  ])('is shown: %s', (_case, time, shown) => {
    expect(formatDate(time, nowMs)).toBe(shown);
  });

  it.each([
    ['none', undefined],
    ['empty', ''],
    ['no date', 'yesterday'],
    ['a word that ends in a number', 'Issue 12'],
    ['no such month', '2026-13-01'],
    ['the year 1', '0001-01-01T00:00:00Z'],
    ['next year', '2027-11-12T08:00:00Z'],
  ])('is left out where it is bad: %s', (_case, time) => {
    expect(formatDate(time, nowMs)).toBeUndefined();
  });
});
