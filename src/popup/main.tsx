import { render } from 'preact';
import browser from 'webextension-polyfill';
import { message } from '../browser/i18n.ts';
import { startLanguage } from '../browser/start-language.ts';
import { findTab, namedTabId } from './find-tab.ts';
import { Notice } from './notice.tsx';
import { Popup } from './popup.tsx';
import { tabActions } from './tab-actions.ts';
import { lookOnce } from './watch-page.ts';

const namedTab = namedTabId(location.search);
document.documentElement.classList.toggle('is-tab', namedTab !== undefined);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) leave();
});

const language = startLanguage();
const tab = await findTab(location.search);
const [firstView] = await Promise.all([tab && lookOnce(tab.id), language]);
document.title = message('popupTitle');
const surroundings = { onLeave: leave, coversPage: matchMedia('(pointer: coarse)').matches, firstView };
render(
  tab ? (
    <Popup actions={tabActions(tab)} surroundings={surroundings} />
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
