import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const runnable = 0o755;
const allPass = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const oneFails = { ...allPass, numPassedTests: 3, numFailedTests: 1 };
const oneSkipped = { ...allPass, numPassedTests: 3, numPendingTests: 1 };
const nothingLoads = { ...allPass, numPassedTests: 0 };
const bundle = mkdtempSync(join(tmpdir(), 'stet-run-tests-bundle-'));
let folder = '';

// Bundled once, the script starts in a tenth of the time that it takes as TypeScript.
beforeAll(() =>
  build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { ssr: 'test/tools/run-tests.ts', outDir: bundle, emptyOutDir: false },
  }),
);
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-run-tests-'));
  for (const name of ['tsx', 'npm', 'web-ext']) writeProgram(name, 'exit 0');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm test', () => {
  it.each([
    ['is green where all pass', allPass, 0, '16 passed, 0 failed', 0],
    ['is red where a test fails in each run', oneFails, 1, '12 passed, 4 failed', 1],
    ['is red where no file can be loaded', nothingLoads, 1, '0 passed, 4 failed', 1],
    ['is red where a run ends before its report', undefined, 1, '0 passed, 4 failed', 1],
    ['is red where a run ends well without a report', undefined, 0, '0 passed, 4 failed', 1],
    ['counts what is skipped', oneSkipped, 0, '12 passed, 0 failed, 4 skipped', 0],
  ])('%s', (_promise, report, vitestStatus, line, status) => {
    writeVitest(report, vitestStatus);
    expect(runAll({})).toEqual({ line, status });
  });

  it.each([
    ['without the corpus', 'true', 'nowhere', 0],
    ['on a developer’s machine', '', 'corpus', 0],
    ['with the corpus', 'true', 'corpus', 1],
  ])('skips nothing in CI: %s', (_case, ci, corpus, status) => {
    mkdirSync(join(folder, 'corpus'));
    writeVitest(oneSkipped, 0);
    const result = runAll({ CI: ci, STET_CORPUS: join(folder, corpus) });
    expect(result).toEqual({ line: '12 passed, 0 failed, 4 skipped', status });
  });

  it.each(['tsx', 'npm', 'web-ext'])('is red where %s fails, and the tests run all the same', (name) => {
    writeVitest(allPass, 0);
    writeProgram(name, 'exit 1');
    expect(runAll({})).toEqual({ line: '16 passed, 1 failed', status: 1 });
  });
});

/** Runs the real script with false tools; the last line is what CI reads. */
function runAll(variables: Readonly<Record<string, string>>) {
  const env = { STET_CORPUS: join(folder, 'nowhere'), ...variables, PATH: `${folder}:/usr/bin:/bin` };
  const { status, stdout } = spawnSync(process.execPath, [join(bundle, 'run-tests.js')], {
    encoding: 'utf8',
    env,
  });
  return { line: stdout.trim().split('\n').at(-1), status };
}

function writeVitest(report: object | undefined, status: number): void {
  const write = `for a in "$@"; do case "$a" in --outputFile.json=*) echo '${JSON.stringify(report)}' > "\${a#*=}";; esac; done`;
  writeProgram('vitest', `${report ? write : ':'}\nexit ${status}`);
}

const writeProgram = (name: string, lines: string): void =>
  writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`, { mode: runnable });
