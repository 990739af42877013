import browser, { type Tabs } from 'webextension-polyfill';

export type TabAccess = 'allowed' | 'forbidden' | 'pdf' | 'permissionMissing';

/** Whether the extension can work in this tab, and if not, why. */
export async function tabAccess(tab: Pick<Tabs.Tab, 'id' | 'url'>): Promise<TabAccess> {
  const origins = tab.url === undefined ? everywhere : originPatterns(tab.url);
  if (tab.id === undefined || !origins) return 'forbidden';
  if (!(await browser.permissions.contains({ origins }))) return 'permissionMissing';
  const contentType = await probeContentType(tab.id);
  if (contentType === 'application/pdf') return 'pdf';
  if (contentType !== undefined) return 'allowed';
  // Granted, and yet refused: the browser keeps the page to itself, such as its store or its PDF viewer.
  return pdfPath.test(tab.url ?? '') ? 'pdf' : 'forbidden';
}

// A tab without a visible address is one that no granted permission covers.
const everywhere = ['http://*/*', 'https://*/*'];

/** `https://example.com/files/report.PDF?v=2` */
const pdfPath = /^[^?#]+\.pdf(?:[?#]|$)/iu;

/** The match pattern of an http(s) address; patterns know no ports. */
function originPatterns(url: string): string[] | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? [`${protocol}//${hostname}/*`] : undefined;
}

async function probeContentType(tabId: number): Promise<string | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return typeof frame?.result === 'string' ? frame.result : undefined;
  } catch {
    // The browser refuses scripts in this tab; the caller knows the permissions and names the reason.
    return undefined;
  }
}
