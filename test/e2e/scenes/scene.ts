import type { BrowserName, Look, Page } from '../drivers/browser-under-test.ts';
import { until } from '../drivers/until.ts';
import type { World } from '../each-browser.ts';

/** Where a scene plays: a browser with the extension, and the pages of the tests. */
export type Stage = Pick<World, 'browser' | 'address' | 'open' | 'openPopup' | 'openExtension'>;

/** A page of the extension in one state, for the pictures of the gallery and for the checks of accessibility. */
export type Scene = {
  /** In kebab-case, such as `popup-cleaned`. */
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly looks: readonly LookName[];
  /** True where a picture shows all of the page, not only the part that the window has. */
  readonly isWhole: boolean;
  /** All where it does not say. */
  readonly browsers?: readonly BrowserName[];
  /** Where the reader gave no access to any site. */
  readonly hosts?: 'refused';
  /** Opens the page and waits until it shows the state. */
  readonly arrange: (stage: Stage) => Promise<Page>;
};

export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  dark: { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  forced: { colorScheme: 'light', forcedColors: 'active', media: 'screen' },
  narrow: { colorScheme: 'light', forcedColors: 'none', media: 'screen', width: 320, height: 640 },
  print: { colorScheme: 'light', forcedColors: 'none', media: 'print' },
} as const satisfies Readonly<Record<string, Look>>;
export type LookName = keyof typeof looks;

export const everyLook = ['light', 'dark', 'forced', 'narrow'] as const satisfies readonly LookName[];

/** Waits for an element; words would tie a scene to one language. */
export async function showing(page: Page, selector: string): Promise<Page> {
  await until(`${selector} in the page`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
  return page;
}

/** Puts items into the extension's storage as it stands after they were chosen. */
export function store(
  { browser }: Stage,
  area: 'local' | 'session',
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  return browser.inExtension((api, { to, stored }) => api.storage[to].set(stored), {
    to: area,
    stored: items,
  });
}
