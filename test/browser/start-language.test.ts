// @vitest-environment jsdom
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { message, useCatalog } from '../../src/browser/i18n.ts';
import { startLanguage } from '../../src/browser/start-language.ts';
import { settings } from '../../src/browser/stored/settings.ts';

const mute = vi.hoisted(() => ({ isMute: false, tag: 'en' }));

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: browser } = await import('@webext-core/fake-browser');
  const english: Readonly<Record<string, string>> = {
    language: 'en',
    '@@bidi_dir': 'ltr',
    title: 'Settings',
  };
  const i18n = {
    getMessage: (key: string) => (mute.isMute ? '' : (english[key] ?? '')),
    getUILanguage: () => mute.tag,
  };
  return { default: { ...browser, i18n } };
});

const arabic = { language: { message: 'ar' }, title: { message: 'الإعدادات' } };

afterEach(() => {
  useCatalog(undefined);
  mute.isMute = false;
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

const choose = (language: string): Promise<unknown> => settings.update((before) => ({ ...before, language }));

describe('a page starts', () => {
  it('in the browser’s language where none was chosen', async () => {
    await startLanguage();
    const { lang, dir } = document.documentElement;
    expect([lang, dir, message('title')]).toEqual(['en', 'ltr', 'Settings']);
  });

  it('in the chosen language and its direction', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(arabic)));
    await choose('ar');
    await startLanguage();
    const { lang, dir } = document.documentElement;
    expect([lang, dir, message('title')]).toEqual(['ar', 'rtl', 'الإعدادات']);
  });

  it('in the browser’s language where the chosen one is gone', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('not found')));
    await choose('tlh');
    await startLanguage();
    expect(document.documentElement.lang).toBe('en');
  });

  it.each([
    ['ar-EG', 'ar'],
    ['pt-BR', 'pt_BR'],
    ['zh-TW', 'zh_CN'],
    ['fi', 'en'],
  ])('by the strings of a file where the browser gives none: %s by %s', async (tag, folder) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.resolve(Response.json(arabic));
    });
    Object.assign(mute, { isMute: true, tag });
    await startLanguage();
    expect(asked).toEqual([expect.stringContaining(`/${folder}/`)]);
    expect(message('title')).toBe('الإعدادات');
  });
});
