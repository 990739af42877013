import { existsSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../files-of.ts';

type Manifest = {
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly matches: readonly string[];
    readonly all_frames?: boolean;
  }[];
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
};

const maxGateBytes = 6000;
/** `import{t as e}from"./types.js"`, `import("./late.js")`, `export{e}`; not `important`. */
const moduleSyntax = /\b(import|export)\s*[{("'*]/u;
/** U+FFFF and its like, for which Chrome says that a file is not UTF-8. */
const nonCharacter = /\p{Noncharacter_Code_Point}/u;
/** `https://fonts.example/a.woff2` in a style sheet or page of the extension. */
const remoteAddress = /(src|href)="https?:|url\(["']?https?:|@import/u;

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

describe.each(['chrome', 'firefox'])('the built extension for %s', (target) => {
  const folder = `dist/${target}`;
  const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
  let manifest: Manifest;

  beforeAll(() => {
    if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
    manifest = JSON.parse(read('manifest.json')) as Manifest;
  });

  it(`has a gate of at most ${maxGateBytes} bytes; it has ${sizeOf(`${folder}/src/content/gate.js`)}`, () => {
    expect(sizeOf(`${folder}/src/content/gate.js`)).toBeGreaterThan(0);
    expect(sizeOf(`${folder}/src/content/gate.js`)).toBeLessThanOrEqual(maxGateBytes);
  });

  it.each(['gate', 'engine'])('has a %s that stands alone: one function, no imports', (name) => {
    const code = read(`src/content/${name}.js`);
    expect(code).toMatch(/^(?:var \w+\s*=\s*)?\(function\(/u);
    expect(code).not.toMatch(moduleSyntax);
  });

  it.each(['gate', 'engine'])(
    'has a %s of characters that Chrome accepts in a script of an extension',
    (name) => {
      const bytes = readFileSync(`${folder}/src/content/${name}.js`);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toMatch(nonCharacter);
    },
  );

  it('has its forests as text, which is parsed faster than a literal', () => {
    const code = read('src/content/engine.js');
    expect(code).toContain('"feature":[');
    expect(code).not.toMatch(/[{,]feature:\[/u);
  });

  it('has no second copy of the engine as a module', () => {
    const scripts = filesOf(folder).filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => /(gate|engine)/u.test(path))).toEqual([
      `${folder}/src/content/engine.js`,
      `${folder}/src/content/gate.js`,
    ]);
  });

  it('ships no script that nothing refers to', () => {
    const pages = filesOf(folder).filter((path) => /\.(js|html|json)$/u.test(path));
    const texts = pages.map((path) => [path, readFileSync(path, 'utf8')] as const);
    const orphans = pages.filter((path) => {
      if (!path.endsWith('.js')) return false;
      const name = path.slice(path.lastIndexOf('/') + 1);
      return !texts.some(([other, text]) => other !== path && text.includes(name));
    });
    expect(orphans).toEqual([]);
  });

  it('lets no page fetch anything of it or talk to it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has the background that its browser knows', () => {
    const { service_worker: worker, scripts } = manifest.background;
    const expected = target === 'chrome' ? [worker] : scripts;
    expect(expected).toEqual([expect.stringMatching(/\.js$/u)]);
    expect(target === 'chrome' ? scripts : worker).toBeUndefined();
    for (const path of expected ?? []) expect(existsSync(`${folder}/${path}`)).toBe(true);
  });

  it('names the add-on in Firefox only', () => {
    expect('browser_specific_settings' in manifest).toBe(target === 'firefox');
    expect('minimum_chrome_version' in manifest).toBe(target === 'chrome');
  });

  it('asks for these permissions and no others', () => {
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', ...panel]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('puts nothing but the gate into pages, and only into their top frame', () => {
    expect(manifest.content_scripts).toEqual([
      { js: ['src/content/gate.js'], matches: ['http://*/*', 'https://*/*'], run_at: 'document_idle' },
    ]);
  });

  it('runs and loads only what is its own', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // Pictures of a story that the reader asks for are the publisher's.
    expect(policy.replace("img-src 'self' data: https: http:", '')).not.toMatch(/unsafe|https?:|\*/u);
    const pages = filesOf(folder).filter((path) => /\.(html|css)$/u.test(path));
    expect(pages.filter((path) => remoteAddress.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('knows a character that Chrome refuses', () => {
    expect('a\u{FFFF}').toMatch(nonCharacter);
    expect('aä😀').not.toMatch(nonCharacter);
  });

  it.each([
    ['import{t as e}from"./types.js"', true],
    ['const f=()=>import("./late.js")', true],
    ['export{e as t}', true],
    ['const important={a:1}', false],
    ['x="display:none!important"', false],
  ])('takes %s for a part of a module: %s', (code, answer) => {
    expect(moduleSyntax.test(code)).toBe(answer);
  });
});
