import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { loadCatalog, message, textDirection, useCatalog, type Catalog } from '../../src/browser/i18n.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string) => `the browser’s ${key}` },
    runtime: { getURL: (path: string) => `stet://extension/${path}` },
  },
}));

const catalog: Catalog = {
  language: { message: 'ar' },
  plain: { message: 'Ganz einfach' },
  named: {
    message: '$COUNT$ von $total$',
    placeholders: { count: { content: '$1' }, total: { content: '<$2>' } },
  },
  numbered: { message: '$2 vor $1, für 5 $$' },
};

afterEach(() => {
  useCatalog(undefined);
  vi.unstubAllGlobals();
});

describe('a string', () => {
  it('is the browser’s where no language was chosen', () => {
    expect(message('plain')).toBe('the browser’s plain');
  });

  it.each([
    ['plain', [], 'Ganz einfach'],
    ['named', ['3', '9'], '3 von <9>'],
    ['named', [], ' von <>'],
    ['named', ['$2', '$TOTAL$'], '$2 von <$TOTAL$>'],
    ['numbered', ['a', 'b'], 'b vor a, für 5 $'],
    ['missing', [], ''],
    ['toString', [], ''],
  ])('comes from the chosen catalog: %s with %j', (key, values, text) => {
    useCatalog(catalog);
    expect(message(key, values)).toBe(text);
  });

  it('takes one value without a list', () => {
    useCatalog(catalog);
    expect(message('numbered', 'a')).toBe(' vor a, für 5 $');
  });

  it('tells the direction of the chosen language', () => {
    useCatalog(catalog);
    expect(message('@@bidi_dir')).toBe('rtl');
    expect(message('@@extension_id')).toBe('the browser’s @@extension_id');
  });
});

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['UR', 'rtl'],
    ['en-GB', 'ltr'],
    ['arn', 'ltr'],
    ['', 'ltr'],
  ])('%s: %s', (tag, direction) => {
    expect(textDirection(tag)).toBe(direction);
  });
});

describe('a catalog', () => {
  it('is fetched from the extension itself', async () => {
    const fetched = vi.fn(() => Promise.resolve(Response.json(catalog)));
    vi.stubGlobal('fetch', fetched);
    expect(await loadCatalog('pt_BR')).toEqual(catalog);
    expect(fetched).toHaveBeenCalledWith(browser.runtime.getURL('_locales/pt_BR/messages.json'));
  });

  it.each(['', '../secret', 'de/../..', 'DE', 'de_de'])('is not looked for in “%s”', async (language) => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    expect(await loadCatalog(language)).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is none where the extension has no such language', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('not found')));
    expect(await loadCatalog('tlh')).toBeUndefined();
  });
});
