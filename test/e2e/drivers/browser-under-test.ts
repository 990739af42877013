import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** What the end-to-end tests need of a real browser: one interface, a driver for each browser behind it. */

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export type BrowserOptions = {
  readonly browser: BrowserName;
  /** Folder of the built extension for this browser, such as `dist/chrome`. */
  readonly extensionDir: string;
  readonly window?: 'headless' | 'visible';
  /** `refused` is a Firefox matter: the reader gave no host permission. */
  readonly hosts?: 'granted' | 'refused';
};

export type Point = { readonly x: number; readonly y: number };

/** A selector stands for the middle of its first match, scrolled into view. */
export type Target = string | Point;

/** Sizes in CSS pixels. */
export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Chromium alone can be told these two; Firefox leaves them as they are. */
  readonly forcedColors?: 'active' | 'none';
  readonly media?: 'screen' | 'print';
};

/** Runs in the page, so it sees nothing of the scope it was written in; its argument and answer are JSON. */
export type PageTask<Argument, Result> = (argument: Argument) => Result | Promise<Result>;

/** The text of such a function, where it is put together. */
export type FunctionSource = string;

export type ExtensionTask<Argument, Result> = (
  browser: ExtensionApi,
  argument: Argument,
) => Result | Promise<Result>;

export type Page = {
  /** Loads the address and waits for its load event. */
  readonly go: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Makes it the tab in front. */
  readonly activate: () => Promise<void>;
  readonly evaluate: <Result, Argument = undefined>(
    task: PageTask<Argument, Result> | FunctionSource,
    argument?: Argument,
  ) => Promise<Result>;
  /** The four below send events that the page sees as trusted. */
  readonly click: (target: Target) => Promise<void>;
  readonly move: (target: Target) => Promise<void>;
  readonly touch: (target: Target) => Promise<void>;
  /** A key by its `KeyboardEvent.key`, such as `Escape` or `a`. */
  readonly press: (key: string) => Promise<void>;
  /** Writes a PNG; the look stays until it is changed. */
  readonly screenshot: (path: string, look?: Look) => Promise<void>;
  readonly setLook: (look: Look) => Promise<void>;
  /** Errors, uncaught exceptions and policy violations since the page was opened, content scripts included. */
  readonly consoleErrors: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** What a driver does itself; `startBrowser` builds the rest on it. */
export type Driver = {
  /** Such as `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** An empty tab in front. */
  readonly newPage: () => Promise<Page>;
  /** Ends the service worker or event page as the browser does when it has been idle. */
  readonly stopBackground: () => Promise<void>;
  readonly isBackgroundRunning: () => Promise<boolean>;
  /** Resolves when the reader has closed the browser. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
};

export type BrowserUnderTest = Driver & {
  readonly name: BrowserName;
  /** Opens the address in a new tab in front. */
  readonly open: (url: string) => Promise<Page>;
  /** Runs a task with the extension's own rights, in a tab of the extension that stays behind. */
  readonly inExtension: <Result, Argument = undefined>(
    task: ExtensionTask<Argument, Result>,
    argument?: Argument,
  ) => Promise<Result>;
  /** Closes what tests, or the extension for them, have left open, so that the next file finds what the first one found. */
  readonly closeOtherTabs: () => Promise<void>;
  readonly tabId: (page: Page) => Promise<number>;
  /** The popup's page in a tab of its own, for the tab of the given page. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Opens the real popup over the given page, waits for the text, and returns all that it shows. */
  readonly readRealPopup: (page: Page, awaitedText: string) => Promise<string>;
};
