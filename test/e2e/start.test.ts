import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { browserNames } from './drivers/browser-under-test.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const timeout = 60_000;

/** What a shell without a display would hand on: nothing of this test run, which would change the build. */
const shell = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'LANG', 'CHROMIUM', 'FIREFOX'].map((name) => [name, process.env[name]]),
);

const options = (env: NodeJS.ProcessEnv = {}) => ({ cwd: root, env: { ...shell, ...env } });

/** The eight bytes that every PNG begins with. */
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

// On a machine with windows `npm start` opens one, and waits for its reader.
describe.skipIf(process.platform !== 'linux')('npm start without a display', () => {
  it.each(browserNames)(
    'shows the demonstration story in %s, in words and in pictures',
    async (browser) => {
      const startedMs = Date.now();
      const { stdout } = await run('npm', ['start', '--silent', '--', '--browser', browser], options());
      expect(stdout).toContain('Island ferries to sail again Friday');
      expect(stdout).toMatch(/IN SHORT\n\n(?:• [^•]+){3}\nCLEAN TEXT/u);
      expect(stdout).toContain('• crews get eleven hours of rest between two night sailings;');
      expect(stdout).toMatch(/\d PROMOS HIDDEN[^]+Giveaway or scam \(\d+ %\)\. It [a-z][^]+Unlock Premium/u);
      for (const name of ['dist/stet-story.png', 'dist/stet-popup.png']) {
        expect(stdout).toContain(name);
        expect((await stat(root + name)).mtimeMs).toBeGreaterThan(startedMs);
        expect([...(await readFile(root + name)).subarray(0, pngStart.length)]).toEqual(pngStart);
      }
    },
    timeout,
  );

  it.each([
    [
      'no browser can be found',
      [],
      { CHROMIUM: '/nowhere/chromium', FIREFOX: '/nowhere/firefox' },
      /No chromium was found/u,
    ],
    ['the file is not there', ['no-such-page.html'], {}, /neither a file here nor an address/u],
  ])(
    'fails with a sentence where %s',
    async (_, given, env, words) => {
      // Not through npm, which would first install what this test takes away.
      const started = run('npx', ['tsx', 'test/tools/start.ts', ...given], options(env));
      await expect(started).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(words),
      });
    },
    timeout,
  );
});
