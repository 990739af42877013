import type { Runtime } from 'webextension-polyfill';

/** The address of the sender's document, in which `sender.url` may lag behind a navigation within the page. */
export function documentUrl({ url, tab }: Runtime.MessageSender): string | undefined {
  const tabUrl = tab?.url;
  return tabUrl !== undefined && url !== undefined && isSameOrigin(tabUrl, url) ? tabUrl : url;
}

function isSameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}
