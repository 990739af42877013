import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { PageReport } from '../core/types.ts';
import { Icon } from '../ui/icons.tsx';
import type { ReadAloud } from './use-read-aloud.ts';
import type { Page } from './use-page.ts';

/** The focus comes back to this button when the voice is stopped. */
export const readAloudId = 'read-aloud';

type StoryActsProps = { readonly page: Page; readonly report: PageReport; readonly aloud: ReadAloud };

/** What can be done with the whole story: read it large, hear it, report what was missed in it. */
export function StoryActs({ page, report, aloud }: StoryActsProps): JSX.Element {
  return (
    <div class="acts">
      {report.text.length > 0 && (
        <>
          <button type="button" class="primary" onClick={page.openReader}>
            <Icon name="reader" />
            {message('openReader')}
          </button>
          {aloud.isPossible && (
            <button type="button" id={readAloudId} aria-pressed={aloud.isOpen} onClick={aloud.toggle}>
              {message('readAloud')}
            </button>
          )}
        </>
      )}
      <button type="button" title={message('reportHint')} onClick={page.report}>
        {message('report')}
      </button>
    </div>
  );
}
