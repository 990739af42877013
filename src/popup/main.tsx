import { render } from 'preact';
import browser from 'webextension-polyfill';
import { message } from '../browser/i18n.ts';
import { findTab, namedTabId } from './find-tab.ts';
import { Notice } from './notice.tsx';
import { Popup } from './popup.tsx';
import { tabActions } from './tab-actions.ts';

const root = document.documentElement;
const namedTab = namedTabId(location.search);

root.lang = message('language');
root.dir = message('@@bidi_dir');
root.classList.toggle('is-tab', namedTab !== undefined);
document.title = message('popupTitle');

const tab = await findTab(location.search);
render(
  tab ? (
    <Popup actions={tabActions(tab)} onLeave={leave} />
  ) : (
    <main>
      <Notice heading={message('goneHeading')} text={message('goneText')} />
    </main>
  ),
  document.body,
);

/** Back to the page: a popup closes, a tab gives way. */
function leave(): void {
  if (namedTab === undefined) window.close();
  else void browser.tabs.update(namedTab, { active: true });
}
