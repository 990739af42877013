import type { ImportOutcome } from '../../src/browser/export-file.ts';
import { defaultReadingStyle } from '../../src/browser/stored/reading-style-schema.ts';
import { defaultSettings } from '../../src/browser/stored/settings-schema.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import type { OptionsActions, Outcome, Stored } from '../../src/options/options-actions.ts';

export type FakeOptions = {
  readonly actions: OptionsActions;
  readonly stored: () => Stored;
  /** From now on each change ends like this. */
  readonly answer: (outcome: Outcome) => void;
  readonly answerImport: (outcome: ImportOutcome) => void;
  readonly imported: readonly string[];
};

export const rule: Rule = {
  id: '2f1f3c0a-0000-4000-8000-000000000001',
  host: 'harbor.example',
  action: 'hide',
  fingerprint: 'f00d',
  path: '',
  category: 'newsletter',
  excerpt: 'Get the morning briefing',
  createdAt: Date.UTC(2026, 10, 12, 12),
};

/** A storage and a background that do what they are told. */
export function fakeOptions(given: Partial<Stored> = {}): FakeOptions {
  let stored: Stored = {
    settings: defaultSettings,
    readingStyle: defaultReadingStyle,
    pausedSites: [],
    pausedPages: [],
    rules: [],
    ...given,
  };
  let outcome: Outcome = 'ok';
  let importOutcome: ImportOutcome = { outcome: 'ok' };
  let tell = (): void => undefined;
  const imported: string[] = [];
  const store = async (changed: Partial<Stored>): Promise<Outcome> => {
    if (outcome !== 'ok') return outcome;
    stored = { ...stored, ...changed };
    tell();
    return outcome;
  };
  const actions: OptionsActions = {
    read: async () => stored,
    watch: (onChange, { signal }) => {
      tell = onChange;
      signal.addEventListener('abort', () => {
        tell = () => undefined;
      });
    },
    changeSettings: (changes) => store({ settings: { ...stored.settings, ...changes } }),
    changeReadingStyle: (changes) => store({ readingStyle: { ...stored.readingStyle, ...changes } }),
    pauseSites: (pausedSites) => store({ pausedSites }),
    setPagePaused: (url, wanted) => {
      const others = stored.pausedPages.filter((other) => other !== url);
      return store({ pausedPages: wanted === 'pause' ? [url, ...others] : others });
    },
    forgetRule: ({ id }) => store({ rules: stored.rules.filter((kept) => kept.id !== id) }),
    keepRule: (kept) => store({ rules: [kept, ...stored.rules] }),
    exportAll: async () =>
      outcome === 'noAnswer'
        ? undefined
        : ({ format: 'stet', version: 1, exportedAt: '2026-11-25T01:00:00.000Z', ...stored } as never),
    importAll: async (file) => {
      imported.push(file);
      return importOutcome;
    },
    resetAll: () => store({ settings: defaultSettings, pausedSites: [], pausedPages: [], rules: [] }),
    shortcuts: async () => [{ name: 'open-reader', description: 'Open the reader', keys: 'Alt+Shift+R' }],
    changeShortcuts: () => Promise.reject(new Error('This browser has no such page.')),
  };
  return {
    actions,
    stored: () => stored,
    answer: (next) => {
      outcome = next;
    },
    answerImport: (next) => {
      importOutcome = next;
    },
    imported,
  };
}
