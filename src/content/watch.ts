import { contains, isElement, isText, parentOf, tagOf, unclobbered } from '../core/article/safe-dom.ts';
import { silentTags } from '../core/article/block-tags.ts';
import type { RunBudget } from './run-budget.ts';

type Watch = {
  readonly page: Document;
  readonly region: Element;
  /** By which elements are hidden. */
  readonly attribute: string;
  readonly budget: RunBudget;
  /** At once, before the page is painted; returns the changes that are not dealt with. */
  readonly onMutations: (changes: readonly MutationRecord[]) => readonly MutationRecord[];
  /** After changes of the text have settled, as often as the budget allows. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
};

/**
 * Watches the text of the region while the tab is visible, and whether the region itself is replaced. Of
 * attributes only the one by which elements are hidden is watched, and hiding asks for no further look.
 */
export function watch({ page, region, attribute, budget, onMutations, onChange, signal }: Watch): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lengthAtRest: number | undefined;
  let isPending = false;
  const observer = new MutationObserver((changes) => {
    const isReplaced = !unclobbered(region, 'isConnected');
    const concerning = isReplaced ? changes : changes.filter(({ target }) => contains(region, target));
    if (onMutations(concerning).some(isOfText)) schedule();
  });

  function schedule(): void {
    timer ??= setTimeout(run, budget.delay());
  }

  function run(): void {
    timer = undefined;
    budget.spend();
    onChange();
  }

  function observe(): void {
    observer.observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [attribute],
    });
    for (let outer = parentOf(region); outer; outer = parentOf(outer))
      observer.observe(outer, { childList: true });
  }

  function rest(): void {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  }

  function followVisibility(): void {
    // The change that a run waited for is part of the length that is compared later.
    isPending ||= timer !== undefined;
    rest();
    if (!isVisible(page)) {
      lengthAtRest ??= textLength(region);
      return;
    }
    observe();
    const isChanged = lengthAtRest !== textLength(region) || !unclobbered(region, 'isConnected');
    if (isPending || isChanged) schedule();
    isPending = false;
    lengthAtRest = undefined;
  }

  if (isVisible(page)) observe();
  else followVisibility();
  unclobbered(page, 'addEventListener')('visibilitychange', followVisibility, { signal });
  signal.addEventListener('abort', rest);
}

function isVisible(page: Document): boolean {
  return unclobbered(page, 'visibilityState') === 'visible';
}

function textLength(region: Element): number {
  return unclobbered(region, 'textContent')?.length ?? 0;
}

function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || [...addedNodes, ...removedNodes].some(bearsText);
}

function bearsText(node: Node): boolean {
  if (isText(node)) return /\S/u.test(node.data);
  if (!isElement(node) || silentTags.has(tagOf(node))) return false;
  return /\S/u.test(unclobbered(node, 'textContent') ?? '');
}
