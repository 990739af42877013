export type ForbiddenPlace =
  'browserPage' | 'store' | 'readerView' | 'file' | 'source' | 'extensionPage' | 'pdf' | 'other';

type TabPlace = { readonly url: string | undefined; readonly isInReaderMode: boolean };

const placesByScheme: ReadonlyMap<string, ForbiddenPlace> = new Map([
  ['about:', 'browserPage'],
  ['brave:', 'browserPage'],
  ['chrome:', 'browserPage'],
  ['chrome-search:', 'browserPage'],
  ['edge:', 'browserPage'],
  ['opera:', 'browserPage'],
  ['resource:', 'browserPage'],
  ['vivaldi:', 'browserPage'],
  ['chrome-extension:', 'extensionPage'],
  ['moz-extension:', 'extensionPage'],
  ['file:', 'file'],
  ['view-source:', 'source'],
]);

const stores = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://addons.mozilla.org/',
  'https://microsoftedge.microsoft.com/addons',
];

/** Which place the browser keeps extensions out of; its words stand in `_locales` under `forbidden_<place>`. */
export function forbiddenPlace({ url, isInReaderMode }: TabPlace): ForbiddenPlace {
  if (isInReaderMode || url?.startsWith('about:reader')) return 'readerView';
  if (url === undefined || !URL.canParse(url)) return 'other';
  if (stores.some((store) => url.startsWith(store))) return 'store';
  return placesByScheme.get(new URL(url).protocol) ?? 'other';
}
