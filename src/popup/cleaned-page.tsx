import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Tabs } from '../ui/tabs.tsx';
import type { CleanedView } from './popup-view.ts';
import { PromoList } from './promo-list.tsx';
import { StoryHeader } from './story-header.tsx';
import { TextPanel } from './text-panel.tsx';
import type { Page } from './use-page.ts';

/** A cleaned story: what it says, what was hidden in it, and its text. */
export function CleanedPage({
  page,
  view,
}: {
  readonly page: Page;
  readonly view: CleanedView;
}): JSX.Element {
  const { report, warning } = view;
  const hiddenCount = view.isShowingAll ? 0 : report.promos.filter(({ state }) => state === 'hidden').length;
  return (
    <article>
      <StoryHeader report={report} />
      {warning !== undefined && <p class="warning">{message(`failure_${warning}`)}</p>}
      <Tabs
        label={message('sections')}
        tabs={[
          {
            title: message('tabHidden'),
            count: hiddenCount,
            content: <PromoList page={page} view={view} />,
          },
          { title: message('tabText'), content: <TextPanel report={report} say={page.say} /> },
        ]}
      />
    </article>
  );
}
