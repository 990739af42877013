import { describe, expect, it } from 'vitest';
import { holdsWords } from '../../src/options/find-sections.ts';

describe('a text holds the words of a query', () => {
  it.each([
    ['Paused sites', 'PAUSED', true],
    ['Paused sites', 'sites paused', true],
    ['Paused sites', '  pause  ', true],
    ['Größe der Schrift', 'grosse', false],
    ['Größe der Schrift', 'groß schrift', true],
    ['Réglages du thème', 'theme reglages', true],
    ['Paused sites', 'paused pages', false],
    ['Paused sites', '', true],
  ])('%s: %s', (text, query, answer) => {
    expect(holdsWords(text, query)).toBe(answer);
  });
});
