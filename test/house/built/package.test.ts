import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipFolder } from '../../tools/zip-folder.ts';
import { filesOf } from '../files-of.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  it('holds the built files, the manifest at its top', async () => {
    const entries = unzipSync(await zipFolder(`dist/${target}`));
    expect(Object.keys(entries)).toEqual(
      filesOf(`dist/${target}`).map((path) => path.split('/').slice(2).join('/')),
    );
    const manifest = await readFile(`dist/${target}/manifest.json`);
    expect(Buffer.from(entries['manifest.json'] ?? []).equals(manifest)).toBe(true);
  });

  it('is the same, byte for byte, from a second build', async () => {
    const outDir = join(folder, target);
    // The test runner's own variables would make this another build than the one under test.
    const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
    const args = ['build', '--mode', target, '--outDir', outDir, '--logLevel', 'error'];
    await run('node_modules/.bin/vite', args, { env });
    const [first, second] = await Promise.all([zipFolder(`dist/${target}`), zipFolder(outDir)]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('a zip of a folder', () => {
  it.each([
    ['the same', 'one', true],
    ['another', 'two', false],
  ])('made later from %s text is equal: %3$s', async (_which, text, isEqual) => {
    const path = join(folder, 'note.txt');
    const at = async (content: string, seconds: number) => {
      await writeFile(path, content);
      await utimes(path, seconds, seconds);
      return Buffer.from(await zipFolder(folder));
    };
    const early = await at('one', 1_000_000_000);
    const late = await at(text, 1_700_000_000);
    expect(early.equals(late)).toBe(isEqual);
  });
});
