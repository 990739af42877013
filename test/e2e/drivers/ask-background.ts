import type { Answer, BackgroundMessage, Payload } from '../../../src/browser/messages.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** What the background answers to a message of one of the extension's pages. */
export function askBackground<N extends BackgroundMessage>(
  browser: BrowserUnderTest,
  name: N,
  payload: Payload<N>,
): Promise<Answer<N>> {
  return browser.inExtension(
    async ({ runtime }, message) => {
      const answer: unknown = await runtime.sendMessage(message);
      return answer as Answer<N>;
    },
    { name, payload },
  );
}
