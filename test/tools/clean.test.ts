import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { paragraphs } from '../core/article/split-page.ts';
import type { SavedPage } from './clean-saved-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-clean-'));
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const story = `<!doctype html><html lang="en"><title>The bridge stays open</title><article><h1>The bridge stays open</h1>${paragraphs(8)}</article></html>`;

type Line = { readonly file: string; readonly error?: string } & Partial<SavedPage>;

const clean = (
  ...parts: readonly string[]
): { lines: Line[]; exitCode: number | null; complaint: string } => {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'test/tools/clean.ts', ...parts], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line) as Line), exitCode: status, complaint: stderr };
};

describe.each(['jsdom', 'chromium'])('the cleaner in %s', (engine) => {
  it('prints a line a file, in order, and goes on after one that it cannot read', () => {
    const files = [
      saved('story.html', story),
      join(folder, 'missing.html'),
      saved('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)),
      saved('empty.html', ''),
      saved('story.html.gz', gzipSync(story)),
    ];
    const { lines, exitCode } = clean('--engine', engine, ...files);
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.map(({ error }) => error !== undefined)).toEqual([false, true, true, false, false]);
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatchObject({
      isArticle: true,
      title: 'The bridge stays open',
      byline: null,
      lang: 'en',
    });
    expect(lines[0]?.text?.split('\n\n')).toHaveLength(8);
    expect(lines[0]?.blocks?.[1]).toMatchObject({
      kept: true,
      label: 'content',
      category: null,
      hidden: false,
      reasons: [],
    });
    expect(lines[3]).toMatchObject({ isArticle: false, text: '', summary: [], blocks: [] });
    expect({ ...lines[4], file: '', ms: 0 }).toEqual({ ...lines[0], file: '', ms: 0 });
  });

  it('exits well when all could be read', () => {
    expect(clean('--engine', engine, saved('story.html', story)).exitCode).toBe(0);
  });
});

it.each([
  ['no file', []],
  ['an engine that there is not', ['--engine', 'lynx', 'page.html']],
])('says how it is used when given %s', (_, parts) => {
  const { lines, exitCode, complaint } = clean(...parts);
  expect([lines, exitCode]).toEqual([[], 1]);
  expect(complaint).toContain('Usage: npm run --silent clean');
});
