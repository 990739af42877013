import browser from 'webextension-polyfill';
import { useCatalog } from '../browser/i18n.ts';
import { receive, sendToBackground, type TabMessage } from '../browser/messages.ts';
import { isArticlePage } from '../core/article/is-article-page.ts';
import { isStory } from '../core/article/second-look/is-story.ts';
import { cleanPage } from '../core/clean-page.ts';
import type { Environment } from './environment.ts';
import { onInPageNavigation } from './in-page-navigation.ts';
import { createMarkLabels } from './mark-labels.ts';
import { createPageSession, type PageSession } from './page-session.ts';
import { startPicker } from './picker.ts';
import { tabHandlers } from './tab-handlers.ts';
import { unclobbered } from '../core/article/safe-dom.ts';

// Injected by the background into the documents that are stories, and at the reader's wish into others.

const environment: Environment = {
  page: document,
  url: () => location.href,
  clean: cleanPage,
  isArticlePage,
  isStory,
  isVisible: (element) => unclobbered(element, 'checkVisibility')({ visibilityProperty: true }),
  send: sendToBackground,
  pick: startPicker,
  speak: useCatalog,
  createLabels: createMarkLabels,
  isConnected,
  now: () => performance.now(),
  time: () => Date.now(),
};

/** The one session of this document, where a second injection finds it; the page cannot see it. */
const place = Symbol.for('session');
const scope = globalThis as { [place]?: PageSession };

const earlier = scope[place];
if (earlier?.isConnected() && !earlier.signal.aborted) lookAgain(earlier);
else start();

function start(): void {
  earlier?.stop(); // Of the version before an update: it can no longer ask for anything.
  const session = createPageSession(environment);
  scope[place] = session;
  const { signal } = session;
  receive<TabMessage>(tabHandlers(session, environment), { signal });
  onInPageNavigation(session.navigate, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void session.look(), { signal });
  // Where the gate says no, only the reader's wish brings the engine.
  if (isArticlePage(document, location.href)) void session.look().then(session.awaitStory);
  else void session.lookAnyway();
}

/** The gate asks once for a document, so it is the reader who asks once more. */
function lookAgain(session: PageSession): void {
  const { status } = session.state();
  if (status === 'notArticle' || status === 'failed') void session.lookAnyway();
}

function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // An extension that is gone takes its `runtime` along.
    return false;
  }
}
