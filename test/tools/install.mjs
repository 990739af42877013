// Plain JavaScript without a dependency: it runs before anything is installed.
// `node install.mjs` sees to the npm packages, `node install.mjs browsers` also to Chromium, Firefox and fonts.
// Everything it says goes to standard error, since standard output belongs to the command that follows.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const minNode = [20, 19];
/** File descriptor of standard error. */
const stderr = 2;

const say = (sentence) => process.stderr.write(`${sentence}\n`);

if (isTooOld(process.versions.node)) {
  say(`Stet needs Node ${minNode.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!hasPackages() && !installPackages()) {
  say(
    'The npm packages could not be installed; npm has said above why. Mend that and run the command again.',
  );
  process.exit(1);
}
if (process.argv.includes('browsers')) {
  const { register } = await import('tsx/esm/api');
  register();
  const { installBrowsers } = await import('./install-browsers.ts');
  installBrowsers();
}

function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < minNode[0] || (major === minNode[0] && minor < minNode[1]);
}

/** Are the packages in node_modules those of the lockfile? npm leaves there a lockfile of what it installed. */
function hasPackages() {
  const wanted = readLockfile('package-lock.json');
  const installed = readLockfile(join('node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // An optional package is left out where it is made for another platform.
    return installed[path] ? installed[path].version === version : Boolean(optional);
  });
}

function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined; // Not there or cut short: then the packages are installed anew.
  }
}

function installPackages() {
  say('Installing the npm packages …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = { cwd: root, stdio: ['ignore', stderr, stderr] };
  return spawnSync(command, [...first, 'ci', '--ignore-scripts'], options).status === 0;
}
