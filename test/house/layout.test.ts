import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from './files-of.ts';

type Lockfile = {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
};

/** What may stand at the top beside dotfiles and what is not in the repository. */
const topLevel = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'assets',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
];
const outsideRepository = ['dist', 'node_modules'];
const srcFolders = [
  'background',
  'browser',
  'content',
  'core',
  'options',
  'panel',
  'popup',
  'reader',
  'ui',
  'welcome',
];
const coreFolders = ['article', 'features', 'learning', 'rules', 'story', 'summary', 'verdicts'];

/** `clean-page.ts`, `icon-16.png`, `vite-env.d.ts`; not `cleanPage.ts`. */
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/u;
const maxLines = 250;

const named = ['src', 'test', 'assets/icons'].flatMap(filesOf);
const code = named.filter((path) => /\.(ts|tsx|mjs|css|html)$/u.test(path) && !path.includes('/fixtures/'));

const isAtTop = (name: string): boolean => name.startsWith('.') || topLevel.includes(name);
const isKebabCase = (path: string): boolean =>
  kebabCase.test(basename(path)) || basename(path) === 'RESULTS.md';
const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

describe('the layout of the repository', () => {
  it('has nothing at its top but what belongs there', () => {
    const strays = readdirSync('.').filter((name) => !isAtTop(name) && !outsideRepository.includes(name));
    expect(strays).toEqual([]);
  });

  it('has no folder in src or core without a place in the order of imports', () => {
    const foldersIn = (path: string) =>
      readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    expect(srcFolders).toEqual(expect.arrayContaining(foldersIn('src')));
    expect(coreFolders).toEqual(expect.arrayContaining(foldersIn('src/core')));
  });

  it('names every file in kebab-case', () => {
    expect(named.filter((path) => !isKebabCase(path))).toEqual([]);
  });

  it.each([
    ['src/core/clean-page.ts', true],
    ['src/vite-env.d.ts', true],
    ['assets/icons/icon-16.png', true],
    ['src/core/cleanPage.ts', false],
    ['src/core/clean_page.ts', false],
    ['src/popup/Popup.tsx', false],
  ])('takes %s for kebab-case: %s', (path, answer) => {
    expect(isKebabCase(path)).toBe(answer);
  });

  it(`keeps every file of code within ${maxLines} lines`, () => {
    expect(code.filter((path) => linesOf(readFileSync(path, 'utf8')) > maxLines)).toEqual([]);
  });

  it('locks the packages for other platforms too, without which npm ci fails everywhere', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, '')));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('names no registry in the lockfile, so that any registry can serve it', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
