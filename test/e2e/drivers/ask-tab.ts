import type { Answer, Payload, TabMessage } from '../../../src/browser/messages.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** What the engine in a tab answers to a message of the popup; `undefined` where there is no engine. */
export function askTab<N extends TabMessage>(
  browser: BrowserUnderTest,
  tabId: number,
  { name, payload }: { readonly name: N; readonly payload: Payload<N> },
): Promise<Answer<N> | undefined> {
  return browser.inExtension(
    async (api, { to, message }) => {
      try {
        const answer: unknown = await api.tabs.sendMessage(to, message, { frameId: 0 });
        return answer as Answer<N>;
      } catch {
        return undefined; // Nobody listens there, as on every page that is no article.
      }
    },
    { to: tabId, message: { name, payload } },
  );
}
