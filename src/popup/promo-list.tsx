import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { GroupId, ReportedPromo } from '../core/types.ts';
import { countMessage } from '../ui/count-message.ts';
import { interfaceLanguage } from '../ui/interface-language.ts';
import { KindChoices } from './kind-choices.tsx';
import type { PromoChange } from './page-actions.ts';
import type { CleanedView } from './popup-view.ts';
import { PromoRow } from './promo-row.tsx';
import { useHighlight } from './use-highlight.ts';
import type { Page } from './use-page.ts';

type PromoListProps = { readonly page: Page; readonly view: CleanedView };

/** The promos that are hidden (or were, and are restored), then those that were left visible. */
export function PromoList({ page, view }: PromoListProps): JSX.Element {
  const { report, isShowingAll } = view;
  const marked = report.promos.filter(({ state }) => state === 'marked');
  const listed = report.promos
    .filter(({ state }) => state !== 'marked')
    .map((promo) => (isShowingAll ? { ...promo, state: 'restored' as const } : promo));
  const { list, noteActed } = useFocusOnRow(view);
  const { point, end } = useHighlight(page.highlight);

  const change = async (promoChange: PromoChange, said: string): Promise<void> => {
    // What the page shows only for the moment must be over before it changes for good.
    end();
    await page.change(promoChange, said);
    if ('group' in promoChange) noteActed(promoChange.group);
  };
  const row = (promo: ReportedPromo): JSX.Element => (
    <PromoRow key={promo.group} promo={promo} change={change} reveal={page.reveal} point={point} />
  );

  return (
    <div ref={list}>
      {report.isOverCap && <p class="warning">{message('overCap')}</p>}
      <FirstWeek page={page} />
      <div class="bar">
        <p>{stateSentence(listed, view)}</p>
        {listed.length > 0 && <AllButton page={page} listed={listed} isShowingAll={isShowingAll} />}
      </div>
      <KindChoices page={page} promos={report.promos} />
      {listed.length > 0 && (
        <>
          <h2 class="for-screen-readers">{message('tabHidden')}</h2>
          <ul class="promos">{listed.map(row)}</ul>
        </>
      )}
      {marked.length > 0 && (
        <section class="left-visible">
          <h2>{message('markedHeading')}</h2>
          {!report.isOverCap && <p class="hint">{message(markedHint(marked, page))}</p>}
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

/** Promos stay visible because the judge is unsure, or because the reader wants them marked. */
function markedHint(marked: readonly ReportedPromo[], { settings }: Page): string {
  const isChosen =
    isFirstWeek(settings) || marked.every((promo) => settings.categories[promo.category] === 'mark');
  return isChosen ? 'markedByChoice' : 'markedText';
}

const isFirstWeek = ({ marksOnlyUntil }: Page['settings']): boolean => marksOnlyUntil > Date.now();

/** Says until when nothing is hidden, and ends it. */
function FirstWeek({ page }: { readonly page: Page }): JSX.Element | undefined {
  const { settings, changeSettings } = page;
  if (!isFirstWeek(settings)) return undefined;
  return (
    <p class="first-week">
      {message('marksOnly', dayOf(settings.marksOnlyUntil))}{' '}
      <button
        type="button"
        class="link"
        onClick={() => changeSettings({ marksOnlyUntil: 0 }, message('saidHidingFromNow'))}
      >
        {message('hideFromNow')}
      </button>
    </p>
  );
}

const dayOf = (timeMs: number): string =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(timeMs);

type AllButtonProps = {
  readonly page: Page;
  readonly listed: readonly ReportedPromo[];
  readonly isShowingAll: boolean;
};

/** One button that turns, so that the focus stays on it. */
function AllButton({ page, listed, isShowingAll }: AllButtonProps): JSX.Element | undefined {
  if (isShowingAll) {
    return (
      <button type="button" onClick={() => void page.change({ name: 'hideAll' }, message('saidHidingAll'))}>
        {message('hideAll')}
      </button>
    );
  }
  if (!listed.some(({ state }) => state === 'hidden')) return undefined;
  return (
    <button type="button" onClick={() => void page.change({ name: 'showAll' }, message('saidShowingAll'))}>
      {message('restoreAll')}
    </button>
  );
}

/** The button that was pressed may be gone, or its row in the other list: the focus goes to the row's new one. */
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
