import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { GroupId, ReportedPromo } from '../core/types.ts';
import { reasonsSentence, surenessWords } from '../ui/promo-words.ts';
import type { PromoChange } from './page-actions.ts';

/** About two lines of the popup. */
const maxExcerptChars = 110;

type PromoRowProps = {
  readonly promo: ReportedPromo;
  readonly change: (change: PromoChange, saidKey: string) => Promise<void>;
  readonly reveal: (group: GroupId) => void;
};

/** One promo: what it is, how it begins, why it was found, and the way back. */
export function PromoRow({ promo, change, reveal }: PromoRowProps): JSX.Element {
  const { group, state } = promo;
  const id = useId();
  const { label, wanted, saidKey } = mainAct(promo);
  const because = reasonsSentence(promo.reasons);
  return (
    <li class={`promo ${state}`} data-group={group}>
      <div class="promo-head">
        <h3 id={id}>{message(`category_${promo.category}`)}</h3>
        <span class="sureness">{state === 'restored' ? message('stateRestored') : surenessWords(promo)}</span>
        <button
          type="button"
          class="act"
          aria-describedby={id}
          onClick={() => void change({ name: wanted, group }, saidKey)}
        >
          {label}
        </button>
      </div>
      <Excerpt text={promo.text} labelledBy={id} />
      <p class="because">
        {because}
        {state !== 'hidden' && (
          <>
            {' '}
            <button type="button" class="link" aria-describedby={id} onClick={() => reveal(group)}>
              {message('reveal')}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

type MainAct = {
  readonly label: string;
  readonly wanted: 'restore' | 'hide';
  readonly saidKey: string;
};

function mainAct({ state, ruleId }: ReportedPromo): MainAct {
  if (state === 'marked') return { label: message('hide'), wanted: 'hide', saidKey: 'saidHidden' };
  if (state === 'restored') return { label: message('hideAgain'), wanted: 'hide', saidKey: 'saidHidden' };
  if (ruleId === undefined) {
    return { label: message('restore'), wanted: 'restore', saidKey: 'saidRestored' };
  }
  return { label: message('undoReport'), wanted: 'restore', saidKey: 'saidUndone' };
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

/** The start of a promo, its lines joined by dots, cut at a word where there are words. */
export function excerptOf(text: string): string {
  const line = text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' · ');
  if (line.length <= maxExcerptChars) return text;
  const start = line.slice(0, maxExcerptChars).replace(halfCharacter, '');
  const lastSpace = start.lastIndexOf(' ');
  const words = lastSpace > maxExcerptChars / 2 ? start.slice(0, lastSpace) : start;
  return `${words.replace(endMarks, '')}…`;
}

/** `fruit salad,` */
const endMarks = /[\s.,;:·]+$/u;
/** The first half of an emoji that was cut in two. */
const halfCharacter = /[\uD800-\uDBFF]$/u;
