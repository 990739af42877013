import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes } from '../../src/ui/theme.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const minTextContrast = 4.5;
const minShapeContrast = 3;

const texts = [
  ['ink', 'paper'],
  ['ink', 'paper-raised'],
  ['ink', 'pencil-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-raised'],
  ['pencil', 'paper'],
  ['pencil', 'paper-raised'],
  ['on-pencil', 'pencil'],
  ['warning', 'paper'],
  ['warning', 'paper-raised'],
] as const;
const shapes = [
  ['edge', 'paper'],
  ['edge', 'paper-raised'],
] as const;

describe.each(themes.filter((theme) => theme !== 'system'))('colors of the theme %s', (theme) => {
  it.each(texts)('%s on %s can be read', (ink, paper) => {
    expect(contrast(color(theme, ink), color(theme, paper))).toBeGreaterThanOrEqual(minTextContrast);
  });

  it.each(shapes)('%s on %s can be seen', (ink, paper) => {
    expect(contrast(color(theme, ink), color(theme, paper))).toBeGreaterThanOrEqual(minShapeContrast);
  });
});

/** A theme's own color, else the light or dark one of the pair that all themes share. */
function color(theme: string, token: string): string {
  const own = new RegExp(`\\[data-theme='${theme}'\\] \\{[^}]*--${token}: (#[0-9a-f]{6});`, 'u').exec(tokens);
  if (own?.[1] !== undefined) return own[1];
  const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`, 'u').exec(tokens);
  const value = theme === 'dark' ? pair?.[2] : pair?.[1];
  if (value === undefined) throw new Error(`tokens.css has no color --${token}.`);
  return value;
}

/** Contrast ratio from 1 to 21, as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
