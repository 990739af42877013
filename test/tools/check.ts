import { collectCommand } from './run-command.ts';

/** What must hold before anything is run: types, lint, format, and no dead code. */
const checks = [
  ['types', 'tsc', []],
  ['lint', 'oxlint', []],
  ['format', 'prettier', ['--check', '--cache', '--log-level', 'warn', '.']],
  ['dead code', 'knip', ['--cache']],
] as const;

const results = await Promise.all(
  checks.map(async ([name, command, args]) => ({ name, ...(await collectCommand(command, args)) })),
);
for (const { name, isOk, output, seconds } of results) {
  console.log(`${isOk ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!isOk) console.log(output);
}
if (results.some(({ isOk }) => !isOk)) process.exitCode = 1;
