import type { ExportFile, ImportOutcome } from '../browser/export-file.ts';
import type { ReadingStyle } from '../browser/stored/reading-style.ts';
import type { Settings } from '../browser/stored/settings.ts';
import type { Rule } from '../core/rules/rule.ts';

/** Everything that the settings page shows of what is stored. */
export type Stored = {
  readonly settings: Settings;
  readonly readingStyle: ReadingStyle;
  readonly pausedSites: readonly string[];
  readonly pausedPages: readonly string[];
  readonly rules: readonly Rule[];
};

/** `noAnswer`: the background could not be reached, so nothing was changed. */
export type Outcome = 'ok' | 'storageFull' | 'noAnswer';

export type Shortcut = {
  readonly name: string;
  readonly description: string;
  /** Such as `Alt+Shift+S`; empty where none is set. */
  readonly keys: string;
};

/** What the settings page does outside of itself; its tests do it without a browser. */
export type OptionsActions = {
  readonly read: () => Promise<Stored>;
  /** Hears of each change of what is stored, whoever made it, until the signal aborts. */
  readonly watch: (onChange: () => void, lifetime: { readonly signal: AbortSignal }) => void;
  readonly changeSettings: (changes: Partial<Settings>) => Promise<Outcome>;
  readonly changeReadingStyle: (changes: Partial<ReadingStyle>) => Promise<Outcome>;
  /** The whole list of paused sites. */
  readonly pauseSites: (hosts: readonly string[]) => Promise<Outcome>;
  readonly setPagePaused: (url: string, wanted: 'pause' | 'resume') => Promise<Outcome>;
  readonly forgetRule: (rule: Rule) => Promise<Outcome>;
  readonly keepRule: (rule: Rule) => Promise<Outcome>;
  readonly exportAll: () => Promise<ExportFile | undefined>;
  readonly importAll: (file: string) => Promise<ImportOutcome | 'noAnswer'>;
  readonly resetAll: () => Promise<Outcome>;
  /** Empty where the browser has no keyboard shortcuts, as on phones. */
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them. */
  readonly changeShortcuts: () => Promise<void>;
};
