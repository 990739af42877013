import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showCommand } from './run-command.ts';

/** Everything that must hold, in the order of its price; a failure does not keep the rest from running. */

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const folder = await mkdtemp(join(tmpdir(), 'stet-tests-'));
const counts: Counts[] = [];
try {
  counts.push(await step('check', 'tsx', ['test/tools/check.ts']));
  counts.push(await suite('unit'));
  counts.push(await step('build', 'npm', ['run', '--silent', 'build']));
  counts.push(await suite('built'));
  counts.push(await step('lint for Firefox', 'web-ext', ['lint', '--source-dir', 'dist/firefox']));
  counts.push(await suite('e2e'));
  counts.push(await suite('start'));
} finally {
  await rm(folder, { recursive: true, force: true });
}
report(sum(counts));

/** A command that counts as one failure where it fails, and as no test where it does not. */
async function step(name: string, command: string, args: readonly string[]): Promise<Counts> {
  console.log(`\n── ${name}`);
  const { isOk, seconds } = await showCommand(command, args);
  console.log(`${isOk ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  return { passed: 0, failed: isOk ? 0 : 1, skipped: 0 };
}

async function suite(project: string): Promise<Counts> {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { failed: isFailure } = await step(`${project} tests`, 'vitest', [
    'run',
    `--project=${project}*`,
    ...reporters,
  ]);
  const { passed, failed, skipped } = await readCounts(file);
  // A file that cannot even be loaded fails the run without a failed test.
  return { passed, failed: Math.max(failed, isFailure), skipped };
}

async function readCounts(file: string): Promise<Counts> {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, number | undefined>>;
  return {
    passed: result['numPassedTests'] ?? 0,
    failed: result['numFailedTests'] ?? 0,
    skipped: (result['numPendingTests'] ?? 0) + (result['numTodoTests'] ?? 0),
  };
}

function sum(all: readonly Counts[]): Counts {
  const total = (key: keyof Counts) => all.reduce((before, part) => before + part[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

function report({ passed, failed, skipped }: Counts): void {
  const corpus = process.env['STET_CORPUS'] ?? '../shared';
  const mustRunAll = process.env['CI'] === 'true' && existsSync(corpus);
  if (skipped > 0 && mustRunAll) console.log('\nTests were skipped although the corpus is there.');
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0 || (skipped > 0 && mustRunAll)) process.exitCode = 1;
}
