import browser, { type Runtime } from 'webextension-polyfill';

type Listening = {
  readonly tabId: number;
  readonly callback: () => void;
  readonly signal: AbortSignal;
};

/** Calls back whenever the engine of the tab tells the background what its page has come to. */
export function onPageNews({ tabId, callback, signal }: Listening): void {
  // Answering is the background's: this only listens.
  const listen = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isStatus(message) && sender.id === browser.runtime.id && sender.tab?.id === tabId) callback();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

const isStatus = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'name' in message && message.name === 'pageStatus';
