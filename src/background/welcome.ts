import browser from 'webextension-polyfill';

/** Opens the welcome page once, after the installation and not after an update. */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
}
