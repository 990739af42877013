import type { FailureReason, PageState } from '../browser/messages.ts';
import { createQueue, type Queue } from '../browser/queue.ts';
import { type Arrival, createArrival } from './arrival.ts';
import { cleanedView, type CleanedView, type Decisions, noDecisions, shown } from './cleaned-view.ts';
import type { Environment } from './environment.ts';
import { createHider } from './hide.ts';
import { createHighlighter, type Highlighter } from './highlight.ts';
import { withoutFragment } from './in-page-navigation.ts';
import { copiesOf, type HiddenCopy, keepHidden } from './keep-hidden.ts';
import { failureOf, type PageOutcome, pageState, pageStatus } from './page-outcome.ts';
import { type Desk, hidePromo, neverHidePromo } from './reader-actions.ts';
import { createRunBudget } from './run-budget.ts';
import { isSameStory } from './same-story.ts';
import { watch } from './watch.ts';

/** Everything that the engine knows and does in one document. */
export type PageSession = {
  /** Asks for the settings, then cleans the page or leaves it as it is. */
  readonly look: () => Promise<void>;
  /** The same at the reader's wish: whatever can be read there is taken for a story. */
  readonly lookAnyway: () => Promise<void>;
  /** Looks again, soon and then less often, while the page renders a story that is not all there yet. */
  readonly awaitStory: () => void;
  /** The page went to another address within the document. */
  readonly navigate: () => void;
  /** Leaves the page as it was, for good. */
  readonly stop: () => void;
  /** Aborts at `stop`. */
  readonly signal: AbortSignal;
  /** Aborts when the story that is shown now is left. */
  readonly storySignal: () => AbortSignal;
  readonly state: () => PageState;
  readonly desk: Desk;
  readonly highlighter: Highlighter;
  /** What changes the session runs one after another. */
  readonly inTurn: Queue;
  readonly isConnected: () => boolean;
};

export function createPageSession(environment: Environment): PageSession {
  const { page, url, send, isConnected } = environment;
  const hider = createHider(page, environment.now);
  const labels = environment.createLabels({
    page,
    onHide: (group) => void inTurn(() => hidePromo(desk, group)),
    onStory: (group) => void inTurn(() => neverHidePromo(desk, group)),
  });
  const inTurn = createQueue();
  const budget = createRunBudget(environment.now);
  const arrival: Arrival = createArrival(() => void inTurn(arrive));
  const ending = new AbortController();
  let story = new AbortController();
  let address = withoutFragment(url());
  let left: CleanedView | undefined;
  let current: PageOutcome = { status: 'working' };
  let decisions: Decisions = noDecisions;
  let warning: FailureReason | undefined;
  let sheet: Promise<void> | undefined;
  let canHide = true;
  let copies: readonly HiddenCopy[] = [];
  let watching: { readonly region: Element; readonly end: AbortController } | undefined;

  async function look(): Promise<void> {
    const asked = story;
    const settings = await send('documentSettings', {});
    if (!settings || ending.signal.aborted) return stop();
    // The page went on meanwhile: these settings are another address's, and its own looks are still to come.
    if (story !== asked) return;
    environment.speak(settings.strings);
    const unsaved = decisions.rules.filter(({ host }) => host === '');
    decisions = { ...decisions, rules: [...unsaved, ...settings.rules], settings: settings.settings };
    if (settings.paused) {
      rest({ status: 'paused', scope: settings.paused });
      return;
    }
    if (story.signal.aborted) story = new AbortController();
    sheet ??= insertSheet();
    run();
    await sheet;
    tellStatus();
  }

  async function insertSheet(): Promise<void> {
    canHide = (await send('insertHidingSheet', { attribute: hider.attribute })) ?? false;
    if (canHide) return;
    warning = 'cannotHide';
    if (current.status === 'cleaned') show(current.view);
  }

  function run(): void {
    if (!isConnected()) return stop();
    try {
      const view = cleanedView({ ...environment, hider, labels, canHide }, decisions);
      current = view ? { status: 'cleaned', view } : { status: 'notArticle' };
      if (view) keepAsStory(view);
      else leaveAsItWas();
    } catch (error) {
      leaveAsItWas();
      current = failureOf(error); // The popup says which.
    }
    copies = copiesOf(hider);
  }

  /** What was left may stay a while under the next address: that says nothing of what comes there. */
  function keepAsStory({ cleaned }: CleanedView): void {
    const isLeft = left !== undefined && isSameStory(cleaned, left.cleaned);
    watchOver(cleaned.region);
    if (!isLeft) decisions = { ...decisions, isStory: true };
  }

  function runAgain(): void {
    if (current.status === 'paused' || ending.signal.aborted) return;
    // Not every browser tells of a new address.
    if (withoutFragment(url()) !== address) return navigate();
    if (mayBeStory()) run();
    else restAsNoArticle();
    tellStatus();
  }

  function mayBeStory(): boolean {
    return decisions.isStory || environment.isArticlePage(page, url());
  }

  function restAsNoArticle(): void {
    leaveAsItWas();
    copies = [];
    current = { status: 'notArticle' };
  }

  function watchOver(region: Element): void {
    if (watching?.region === region) return;
    watching?.end.abort();
    const end = new AbortController();
    watching = { region, end };
    watch({
      page,
      region,
      attribute: hider.attribute,
      budget,
      signal: end.signal,
      onMutations: (changes) => keepHidden(changes, copies, hider),
      onChange: () => void inTurn(runAgain),
    });
  }

  function show(view: CleanedView): void {
    current = { status: 'cleaned', view: shown({ page, hider, labels, canHide }, view, decisions) };
    copies = copiesOf(hider);
    tellStatus();
  }

  function tellStatus(): void {
    void send('pageStatus', pageStatus(current));
  }

  function rest(next: PageOutcome): void {
    story.abort();
    arrival.cancel();
    watching?.end.abort();
    watching = undefined;
    leaveAsItWas();
    copies = [];
    current = next;
    tellStatus();
  }

  function leaveAsItWas(): void {
    hider.restoreAll();
    labels.show([]);
  }

  function stop(): void {
    rest({ status: 'notArticle' });
    ending.abort();
  }

  /** What is hidden stays so until the new story is there: some sites change the address while one scrolls. */
  function navigate(): void {
    const next = withoutFragment(url());
    if (next === address) return; // The content has told of it before the browser did.
    address = next;
    story.abort();
    story = new AbortController();
    if (current.status !== 'working') left = desk.view();
    decisions = noDecisions;
    warning = undefined;
    current = { status: 'working' };
    tellStatus();
    arrival.await();
  }

  async function arrive(): Promise<void> {
    const arrived = story;
    if (mayBeStory()) {
      await look();
    } else {
      restAsNoArticle();
      tellStatus();
    }
    // The gate lets doubtful pages through: a list of stories may still become one of them. And where the page went
    // on meanwhile, the looks that are still to come are those of its next story.
    if (decisions.isStory && story === arrived) arrival.cancel();
  }

  function lookAnyway(): Promise<void> {
    decisions = { ...decisions, isStory: true };
    arrival.cancel();
    return look();
  }

  function awaitStory(): void {
    if (current.status === 'notArticle' && !ending.signal.aborted) arrival.await();
  }

  const desk: Desk = {
    send,
    view: () => (current.status === 'cleaned' ? current.view : undefined),
    decisions: () => decisions,
    show: (view, decided) => {
      decisions = decided;
      show(view);
    },
    warnStorageFull: () => {
      warning = 'storageFull';
    },
  };

  const highlighter = createHighlighter({
    page,
    preview: (view) => void shown({ page, hider, labels, canHide }, view, decisions),
    current: desk.view,
  });

  return {
    look: () => inTurn(look),
    lookAnyway: () => inTurn(lookAnyway),
    awaitStory,
    navigate,
    stop,
    signal: ending.signal,
    storySignal: () => story.signal,
    state: () => pageState(current, { ...environment, isShowingAll: decisions.isShowingAll, warning }),
    desk,
    highlighter,
    inTurn,
    isConnected,
  };
}
