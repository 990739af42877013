import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Tabs } from '../ui/tabs.tsx';
import type { CleanedView } from './popup-view.ts';
import { PromoList } from './promo-list.tsx';
import { StoryActs } from './story-acts.tsx';
import { StoryHeader } from './story-header.tsx';
import { Summary } from './summary.tsx';
import { TextPanel } from './text-panel.tsx';
import type { ReadAloud } from './use-read-aloud.ts';
import type { Page } from './use-page.ts';

const textTab = 1;

type CleanedPageProps = {
  readonly page: Page;
  readonly view: CleanedView;
  readonly aloud: ReadAloud;
};

/** A cleaned story: what it says, what was hidden in it, and its text. */
export function CleanedPage({ page, view, aloud }: CleanedPageProps): JSX.Element {
  const { report, warning } = view;
  const hiddenCount = view.isShowingAll ? 0 : report.promos.filter(({ state }) => state === 'hidden').length;
  return (
    <article>
      <StoryHeader report={report} />
      <StoryActs page={page} report={report} aloud={aloud} />
      {warning !== undefined && <p class="warning">{message(`failure_${warning}`)}</p>}
      <Summary page={page} report={report} />
      <Tabs
        label={message('sections')}
        wanted={aloud.isOpen ? textTab : undefined}
        tabs={[
          {
            title: message('tabHidden'),
            count: hiddenCount,
            content: <PromoList page={page} view={view} />,
          },
          {
            title: message('tabText'),
            content: <TextPanel report={report} say={page.say} spoken={aloud.spoken} />,
          },
        ]}
      />
    </article>
  );
}
