import { spawnSync } from 'node:child_process';
import { findBrowser, missingBrowserMessage } from '../e2e/drivers/find-browser.ts';

const debianBrowsers = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const debianFonts = ['fonts-liberation', 'fonts-noto-color-emoji', 'fonts-noto-core'];
const names = ['chromium', 'firefox'] as const;

/** The output of npm scripts belongs to the command itself, so all that apt-get says goes to standard error. */
const quietStdout = ['ignore', 2, 2] as const;
const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];

/**
 * Installs the browsers and fonts that are missing where that needs no question: as root on a system with
 * apt-get. Elsewhere it says what to install.
 */
export function installBrowsers(): void {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canInstall()) {
    installDebianPackages([...missing.map((name) => debianBrowsers[name]), ...debianFonts]);
  }
  for (const name of missing) {
    if (!findBrowser(name)) process.stderr.write(`${missingBrowserMessage(name)}\n`);
  }
}

function canInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function installDebianPackages(packages: readonly string[]): void {
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  const options = { stdio: [...quietStdout], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', [...patience, 'update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  spawnSync('apt-get', [...patience, ...install], options);
}
