import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { GroupId, ReportedPromo } from '../core/types.ts';
import { reasonsSentence, surenessWords } from '../ui/promo-words.ts';
import { excerptOf } from './excerpt.ts';
import type { PromoChange } from './page-actions.ts';

export type RowActs = {
  readonly change: (change: PromoChange, said: string) => Promise<void>;
  readonly reveal: (group: GroupId) => void;
  readonly point: (group: GroupId | undefined, by: 'pointer' | 'focus') => void;
};

type PromoRowProps = RowActs & { readonly promo: ReportedPromo };

/** One promo: what it is, how it begins, why it was found, and the way back. The page shows where it is. */
export function PromoRow({ promo, change, reveal, point }: PromoRowProps): JSX.Element {
  const { group, state } = promo;
  const id = useId();
  const { label, wanted, said } = mainAct(promo);
  const because = reasonsSentence(promo.reasons);
  return (
    <li
      class={`promo ${state}`}
      data-group={group}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(group, 'pointer')}
      onPointerLeave={() => point(undefined, 'pointer')}
      onFocusIn={() => point(group, 'focus')}
      onFocusOut={() => point(undefined, 'focus')}
    >
      <div class="promo-head">
        <h3 id={id}>{message(`category_${promo.category}`)}</h3>
        <span class="sureness">{state === 'restored' ? message('stateRestored') : surenessWords(promo)}</span>
        <button
          type="button"
          class="act"
          aria-describedby={id}
          onClick={() => void change({ name: wanted, group }, said)}
        >
          {label}
        </button>
      </div>
      <Excerpt text={promo.text} labelledBy={id} />
      <p class="because">{because}</p>
      <p class="more">
        {state !== 'hidden' && (
          <button type="button" class="link" aria-describedby={id} onClick={() => reveal(group)}>
            {message('reveal')}
          </button>
        )}
        {canBeSpared(promo) && (
          <button
            type="button"
            class="link"
            aria-describedby={id}
            onClick={() => void change({ name: 'neverHide', group }, message('saidNeverHidden'))}
          >
            {message('neverHide')}
          </button>
        )}
      </p>
    </li>
  );
}

/** What the reader reported is taken back, and what was restored is spared already. */
const canBeSpared = ({ state, ruleId }: ReportedPromo): boolean =>
  ruleId === undefined && state !== 'restored';

type MainAct = {
  readonly label: string;
  readonly wanted: 'restore' | 'hide';
  readonly said: string;
};

function mainAct({ state, ruleId }: ReportedPromo): MainAct {
  if (state === 'marked') return { label: message('hide'), wanted: 'hide', said: message('saidHidden') };
  if (state === 'restored')
    return { label: message('hideAgain'), wanted: 'hide', said: message('saidHidden') };
  if (ruleId === undefined)
    return { label: message('restore'), wanted: 'restore', said: message('saidRestored') };
  return { label: message('undoReport'), wanted: 'restore', said: message('saidUndone') };
}

function Excerpt({ text, labelledBy }: { readonly text: string; readonly labelledBy: string }): JSX.Element {
  const [isExpanded, setExpanded] = useState(false);
  const excerpt = excerptOf(text);
  return (
    <p class="excerpt">
      <bdi class={isExpanded ? 'whole' : 'start'}>{isExpanded ? text : excerpt}</bdi>
      {excerpt !== text && (
        <>
          {' '}
          <button
            type="button"
            class="link"
            aria-expanded={isExpanded}
            aria-describedby={labelledBy}
            onClick={() => setExpanded(!isExpanded)}
          >
            {message(isExpanded ? 'collapse' : 'expand')}
          </button>
        </>
      )}
    </p>
  );
}
