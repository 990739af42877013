/// <reference types="vitest/config" />
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

// `vite build --mode chrome` and `--mode firefox`; manifest.json is the one source of both manifests.

type ManifestV3 = Exclude<
  Parameters<typeof crx>[0]['manifest'],
  ((env: never) => unknown) | Promise<unknown>
>;
type CrxPlugin = Plugin & { readonly renderCrxManifest: (manifest: ManifestV3) => ManifestV3 };

const standaloneFiles = ['src/content/gate.ts', 'src/content/engine.ts'];
/** Folders of tests that render nothing and lend out no part of a browser. */
const atTheCore = ['bench', 'core', 'house', 'tools'];
const onAllCores = {
  pool: 'threads',
  maxWorkers: availableParallelism(),
  // Pages of many thousand elements in jsdom take seconds on a busy machine.
  testTimeout: 30_000,
} as const;
const inBrowsers = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // A real browser on a busy machine misses a beat now and then; what is broken fails twice.
  retry: 1,
};
const buildTargets = ['chrome123', 'firefox140'];

export default defineConfig(({ mode }) => ({
  publicDir: 'assets',
  plugins: process.env['VITEST'] ? [scriptNamesInTests()] : extensionPlugins(mode),
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    target: buildTargets,
    // Every browser that can run the extension preloads modules by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: unnamedPages(mode) },
  },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit: core',
          include: atTheCore.map((folder) => `test/${folder}/**/*.test.ts`),
          exclude: ['test/house/built/**'],
          // These keep nothing from one file to the next, and load the judge's weights once a worker.
          isolate: false,
          ...onAllCores,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit: pages',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...atTheCore, 'e2e'].map((folder) => `test/${folder}/**`),
          setupFiles: ['test/settle-effects.ts'],
          ...onAllCores,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/house/built/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/start.test.ts'],
          // The files that a worker runs share its browsers.
          environment: './test/e2e/kept-browsers.ts',
          isolate: false,
          // While one browser waits, the other works.
          maxWorkers: 2,
          ...inBrowsers,
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          // Apart from the other tests: `npm start` builds again what those load.
          include: ['test/e2e/start.test.ts'],
          ...inBrowsers,
        },
      },
    ],
  },
}));

function extensionPlugins(mode: string) {
  return [
    crx({
      manifest: mode === 'firefox' ? firefoxManifest() : chromeManifest(),
      browser: mode === 'firefox' ? 'firefox' : 'chrome',
      contentScripts: { standaloneFiles },
    }),
    nothingFetchable(),
    noDeadTwins(),
    watchSources(),
  ];
}

/** The pages of src that crxjs does not find in the manifest; it knows nothing of Firefox's sidebar. */
function unnamedPages(mode: string): string[] {
  const { action, options_ui: options, side_panel: panel } = manifest;
  const named = [action.default_popup, options.page, ...(mode === 'firefox' ? [] : [panel.default_path])];
  return readdirSync('src')
    .map((folder) => `src/${folder}/index.html`)
    .filter((page) => existsSync(page) && !named.includes(page));
}

function chromeManifest(): ManifestV3 {
  const { browser_specific_settings: _gecko, sidebar_action: _sidebar, ...chrome } = manifest;
  return chrome;
}

function firefoxManifest(): ManifestV3 {
  const { minimum_chrome_version: _chrome, side_panel: _panel, background, permissions, ...rest } = manifest;
  const firefox = {
    ...rest,
    background: { scripts: [background.service_worker] },
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
  };
  // The type of an imported JSON file knows strings where crxjs wants literals.
  return firefox as ManifestV3;
}

/** crxjs lets every page fetch what is injected by `?script`; the browser does not need that. */
function nothingFetchable(): CrxPlugin {
  return {
    name: 'stet:nothing-fetchable',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _fetchable, ...rest }) {
      return rest;
    },
  };
}

/** crxjs leaves an unused module beside each standalone script that is injected by `?script`. */
function noDeadTwins(): Plugin {
  return {
    name: 'stet:no-dead-twins',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk' || !output.facadeModuleId) continue;
        const entry = output.facadeModuleId;
        if (standaloneFiles.some((file) => entry === resolve(file))) delete bundle[name];
      }
    },
  };
}

/** crxjs builds standalone scripts apart from the bundle, so `build --watch` does not know their files. */
function watchSources(): Plugin {
  return {
    name: 'stet:watch-sources',
    buildStart() {
      const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
      for (const file of files) this.addWatchFile(resolve('src', file));
    },
  };
}

/** Tests that import the background get the plain path where a build gives the injected script's name. */
function scriptNamesInTests(): Plugin {
  const suffix = '?script';
  return {
    name: 'stet:script-names-in-tests',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(suffix) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith('\0') && id.endsWith(suffix)
        ? `export default ${JSON.stringify('src/content/engine.js')};`
        : undefined,
  };
}
