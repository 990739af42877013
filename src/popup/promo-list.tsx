import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { GroupId, ReportedPromo } from '../core/types.ts';
import { countMessage } from '../ui/count-message.ts';
import type { PromoChange } from './page-actions.ts';
import type { CleanedView } from './popup-view.ts';
import { PromoRow } from './promo-row.tsx';
import type { Page } from './use-page.ts';

/** The promos that are hidden (or were, and are restored), then those that were left visible. */
export function PromoList({ page, view }: { readonly page: Page; readonly view: CleanedView }): JSX.Element {
  const { report, isShowingAll } = view;
  const marked = report.promos.filter(({ state }) => state === 'marked');
  const listed = report.promos
    .filter(({ state }) => state !== 'marked')
    .map((promo) => (isShowingAll ? { ...promo, state: 'restored' as const } : promo));
  const { list, noteActed } = useFocusOnRow(view);

  const change = async (promoChange: PromoChange, saidKey: string): Promise<void> => {
    await page.change(promoChange, saidKey);
    if ('group' in promoChange) noteActed(promoChange.group);
  };
  const row = (promo: ReportedPromo): JSX.Element => (
    <PromoRow key={promo.group} promo={promo} change={change} reveal={page.reveal} />
  );

  return (
    <div ref={list}>
      {report.isOverCap && <p class="warning">{message('overCap')}</p>}
      <div class="bar">
        <p>{stateSentence(listed, view)}</p>
        {listed.length > 0 && <AllButton page={page} listed={listed} isShowingAll={isShowingAll} />}
      </div>
      {listed.length > 0 && (
        <>
          <h2 class="for-screen-readers">{message('tabHidden')}</h2>
          <ul class="promos">{listed.map(row)}</ul>
        </>
      )}
      {marked.length > 0 && (
        <section class="left-visible">
          <h2>{message('markedHeading')}</h2>
          {!report.isOverCap && <p class="hint">{message('markedText')}</p>}
          <ul class="promos">{marked.map(row)}</ul>
        </section>
      )}
    </div>
  );
}

function stateSentence(listed: readonly ReportedPromo[], { report, isShowingAll }: CleanedView): string {
  if (isShowingAll) return message('showingAll');
  const hiddenCount = listed.filter(({ state }) => state === 'hidden').length;
  if (hiddenCount > 0) return countMessage('hiddenCount', hiddenCount);
  return message(report.promos.length === 0 ? 'nothingHidden' : 'nothingHiddenNow');
}

type AllButtonProps = {
  readonly page: Page;
  readonly listed: readonly ReportedPromo[];
  readonly isShowingAll: boolean;
};

/** One button that turns, so that the focus stays on it. */
function AllButton({ page, listed, isShowingAll }: AllButtonProps): JSX.Element | undefined {
  if (isShowingAll) {
    return (
      <button type="button" onClick={() => void page.change({ name: 'hideAll' }, 'saidHidingAll')}>
        {message('hideAll')}
      </button>
    );
  }
  if (!listed.some(({ state }) => state === 'hidden')) return undefined;
  return (
    <button type="button" onClick={() => void page.change({ name: 'showAll' }, 'saidShowingAll')}>
      {message('restoreAll')}
    </button>
  );
}

/** A row may move to the other list when it is acted on: the focus goes to its new button. */
function useFocusOnRow(view: CleanedView) {
  const list = useRef<HTMLDivElement>(null);
  const [acted, setActed] = useState<{ readonly group: GroupId }>();
  useLayoutEffect(() => {
    if (!acted || list.current?.contains(document.activeElement)) return;
    const row = list.current?.querySelector(`[data-group="${acted.group}"] .act`);
    if (row instanceof HTMLElement) row.focus();
  }, [acted, view]);
  return { list, noteActed: (group: GroupId) => setActed({ group }) };
}
