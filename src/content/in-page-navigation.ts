/**
 * Calls back when the page changes its address without loading a new document. Changes after `#` do not count.
 * Where the browser has no Navigation API only the way back and forth is noticed; the rest shows in the content.
 */
export function onInPageNavigation(callback: () => void, { signal }: { readonly signal: AbortSignal }): void {
  let address = addressNow();
  const check = (): void => {
    const next = addressNow();
    if (next === address) return;
    address = next;
    callback();
  };
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', check, { signal });
  globalThis.addEventListener('popstate', check, { signal });
}

/** The address up to the `#`, behind which a page keeps only a place in itself. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

function addressNow(): string {
  return withoutFragment(globalThis.location.href);
}
