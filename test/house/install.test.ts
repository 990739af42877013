import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Packages = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;

const script = resolve('test/tools/install.mjs');
const isRoot = process.getuid?.() === 0;
const runnable = 0o755;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-install-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the npm packages', () => {
  const two: Packages = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
  };
  const older: Packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } };
  const withOptional: Packages = { ...two, 'node_modules/c-darwin': { version: '1.0.0', optional: true } };
  const { '': _root, ...installed } = two;

  it.each([
    ['left alone where they are those of the lockfile', two, installed, false],
    ['left alone where one for another platform is missing', withOptional, installed, false],
    ['left alone where one stands there beyond the lockfile', { '': {} }, installed, false],
    ['installed where there are none', two, undefined, true],
    ['installed where one is missing', two, { 'node_modules/a': { version: '1.0.0' } }, true],
    ['installed where one has another version', two, older, true],
  ])('are %s', (_promise, wanted, present, isInstalled) => {
    const { status, stdout } = installIn(wanted, present, 0);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readCalls()).toEqual(isInstalled ? 'ci --ignore-scripts\n' : '');
  });

  it('end the run with a sentence where npm fails', () => {
    const { status, stdout, stderr } = installIn(two, undefined, 1);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('The npm packages could not be installed');
  });
});

describe('the browsers', () => {
  const both = ['chromium', 'firefox-esr'];

  it.each([
    ['says nothing where both are there', both, ''],
    ['says which one to install', ['chromium'], 'No firefox was found'],
    ['says which one to install', ['firefox-esr'], 'No chromium was found'],
  ])('without apt-get it %s', (_promise, present, sentence) => {
    for (const name of present) writeProgram(name, '');
    const { status, stdout, stderr } = installBrowsers();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr.trim()).toEqual(sentence === '' ? '' : expect.stringContaining(sentence));
  });

  it.runIf(isRoot).each([
    ['none', both, []],
    ['the missing one', ['chromium'], ['firefox-esr']],
    ['both', [], both],
  ])('with apt-get as root it installs %s and keeps standard output clean', (_which, present, missing) => {
    for (const name of present) writeProgram(name, '');
    const installed = both.map(
      (name) => `printf '#!/bin/sh' > ${folder}/${name}; chmod +x ${folder}/${name}`,
    );
    writeProgram(
      'apt-get',
      `echo noise; echo "$@" >> ${folder}/calls; PATH=/usr/bin:/bin; ${installed.join('; ')}`,
    );
    const { status, stdout, stderr } = installBrowsers();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).not.toContain('was found on this machine');
    const packages =
      readCalls()
        .match(/--no-install-recommends (.*)$/mu)?.[1]
        ?.split(' ') ?? [];
    expect(packages.filter((name) => !name.startsWith('fonts-'))).toEqual(missing);
  });
});

/** Runs the script in a project of its own, with a false npm that writes down how it was called. */
function installIn(wanted: Packages, present: Packages | undefined, npmStatus: number) {
  const copy = join(folder, 'test', 'tools', 'install.mjs');
  mkdirSync(join(folder, 'test', 'tools'), { recursive: true });
  copyFileSync(script, copy);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (present) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
  }
  const npm = join(folder, 'npm.mjs');
  const note = `appendFileSync(${JSON.stringify(join(folder, 'calls'))}, process.argv.slice(2).join(' ') + '\\n')`;
  const lines = [
    `import { appendFileSync } from 'node:fs'`,
    note,
    `console.log('noise')`,
    `process.exit(${npmStatus})`,
  ];
  writeFileSync(npm, lines.join(';\n'));
  return spawnSync(process.execPath, [copy], { encoding: 'utf8', env: { npm_execpath: npm } });
}

/** Runs the real script where nothing can be found but what stands in the test's folder. */
function installBrowsers() {
  const env = { PATH: folder, CHROMIUM: join(folder, 'chromium'), FIREFOX: join(folder, 'firefox-esr') };
  return spawnSync(process.execPath, [script, 'browsers'], { encoding: 'utf8', env });
}

const writeProgram = (name: string, line: string): void =>
  writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, { mode: runnable });

const readCalls = (): string =>
  existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '';
