import type { WireMessage } from '../browser/messages.ts';
import { isArticlePage } from '../core/article/is-article-page.ts';
import { onInPageNavigation } from './in-page-navigation.ts';

// Runs on every page, so it is small: no polyfill, no parsing, and gone as soon as it has found a story.

type Messenger = {
  readonly runtime: { readonly sendMessage: (message: WireMessage<'articleFound'>) => Promise<unknown> };
};
const { browser, chrome } = globalThis as { readonly browser?: Messenger; readonly chrome?: Messenger };

/** A page that renders itself late has its text by the first; one whose server is slow, by the second. */
const lateRenderMs = [1500, 5000];

const watching = new AbortController();
const { signal } = watching;

whenShown(() => {
  askIfArticle();
  whenLoaded(askLater);
  onInPageNavigation(
    () => {
      askIfArticle();
      askLater();
    },
    { signal },
  );
});

function askIfArticle(): void {
  if (signal.aborted || !isStory()) return;
  watching.abort(); // From here on the engine looks after the page.
  (browser ?? chrome)?.runtime.sendMessage({ name: 'articleFound', payload: {} }).catch(() => {
    // The extension was updated or removed: this page stays as it is.
  });
}

function isStory(): boolean {
  try {
    return isArticlePage(document, location.href);
  } catch {
    // Whatever this page is, it must not notice.
    return false;
  }
}

function askLater(): void {
  for (const delay of lateRenderMs) {
    const timer = setTimeout(askIfArticle, delay);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

function whenLoaded(callback: () => void): void {
  if (document.readyState === 'complete') callback();
  else globalThis.addEventListener('load', callback, { once: true, signal });
}

/** A page that the browser only prepares is not looked at before the reader opens it. */
function whenShown(callback: () => void): void {
  const { prerendering } = document as { readonly prerendering?: boolean };
  if (prerendering !== true) callback();
  else document.addEventListener('prerenderingchange', callback, { once: true });
}
