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

/** The page is parsed by now, so it is either loading its pictures or done; `<img name="readyState">` counts as done. */
function whenLoaded(callback: () => void): void {
  if (document.readyState === 'interactive')
    globalThis.addEventListener('load', callback, { once: true, signal });
  else callback();
}

/** A page that the browser only prepares is not looked at before the reader opens it. */
function whenShown(callback: () => void): void {
  const { prerendering } = document as { readonly prerendering?: boolean };
  if (prerendering !== true) callback();
  // On its way to the document the event passes the window, of which no image's name takes the methods.
  else globalThis.addEventListener('prerenderingchange', callback, { once: true, capture: true });
}
