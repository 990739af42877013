import { render } from 'preact';
import { message } from '../browser/i18n.ts';
import { startLanguage } from '../browser/start-language.ts';
import { Notice } from '../popup/notice.tsx';
import { Popup } from '../popup/popup.tsx';
import { tabActions } from '../popup/tab-actions.ts';
import { followTab } from './follow-tab.ts';

/** The page stays in sight beside the panel, and the panel stays where it is. */
const surroundings = { onLeave: () => undefined, coversPage: false };

await startLanguage();
document.title = message('panelTitle');
followTab({
  search: location.search,
  signal: new AbortController().signal,
  onPage: (visit) =>
    render(
      visit ? (
        <Popup
          key={visit.key}
          actions={{ ...tabActions(visit.tab), openPanel: undefined }}
          surroundings={surroundings}
        />
      ) : (
        <main>
          <Notice heading={message('panelEmptyHeading')} text={message('panelEmptyText')} />
        </main>
      ),
      document.body,
    ),
});
