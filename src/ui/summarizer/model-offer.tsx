import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../browser/i18n.ts';
import { isBusy } from './model-state.ts';
import type { ModelSummary } from './use-model-summary.ts';

type OfferProps = {
  readonly model: ModelSummary;
  /** Language and direction of the story. */
  readonly words: { readonly lang: string | undefined; readonly dir: 'ltr' | 'rtl' };
  /** The summary in the story's own sentences. */
  readonly children: ComponentChildren;
};

/** The story's own sentences, or in their place what the browser's model wrote; below, how one gets to the other. */
export function ModelOffer({ model, words, children }: OfferProps): JSX.Element {
  const { state } = model;
  const isWorking = isBusy(state);
  const root = useRef<HTMLDivElement>(null);
  const hasClicked = useRef(false);
  // The button that was pressed is gone: the focus goes to what came in its place.
  useLayoutEffect(() => {
    if (!hasClicked.current) return;
    hasClicked.current = isWorking;
    const { activeElement } = document;
    if (activeElement !== document.body && !root.current?.contains(activeElement)) return;
    (root.current?.querySelector('button') ?? root.current)?.focus();
  }, [state.kind, isWorking]);
  return (
    <>
      {state.kind === 'written' ? (
        <p class="generated" {...words}>
          {state.text}
        </p>
      ) : (
        children
      )}
      <div
        class="model"
        lang={message('language')}
        dir={direction()}
        aria-live="polite"
        tabIndex={-1}
        ref={root}
        onClickCapture={() => (hasClicked.current = true)}
      >
        <Offer model={model} />
      </div>
    </>
  );
}

function Offer({ model: { state, tell } }: { readonly model: ModelSummary }): JSX.Element | undefined {
  const button = (key: string, act: Parameters<typeof tell>[0]): JSX.Element => (
    <button type="button" class="link" onClick={() => tell(act)}>
      {message(key)}
    </button>
  );
  switch (state.kind) {
    case 'absent':
      return undefined;
    case 'offered':
      return button('modelWrite', 'clicked');
    case 'asking':
      return (
        <>
          <p>{message('modelAsk')}</p>
          {button('modelAgree', 'agreed')} {button('modelDecline', 'declined')}
        </>
      );
    case 'downloading':
      return (
        <>
          <span>{message('modelDownloading', percent(state.loaded))}</span> {button('stop', 'stopped')}
        </>
      );
    case 'writing':
      return (
        <>
          <span>{message('modelWriting')}</span> {button('stop', 'stopped')}
        </>
      );
    case 'written':
      return (
        <>
          <p>{message('modelSource')}</p>
          {button('modelBack', 'dismissed')}
        </>
      );
    case 'refused':
      return <p>{message('modelRefused', state.foreign.slice(0, maxNamed).join(', '))}</p>;
  }
}

/** As many foreign names as a line holds. */
const maxNamed = 3;

const direction = (): 'ltr' | 'rtl' => (message('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');

const percent = (share: number): string =>
  new Intl.NumberFormat(message('language'), { style: 'percent' }).format(share);
