import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { interfaceLanguage } from '../ui/interface-language.ts';
import { readAloudId } from './story-acts.tsx';
import type { ReadAloud } from './use-read-aloud.ts';

/** Where the voice is, and the ways to pause and stop it. */
export function ReadingBar({ aloud }: { readonly aloud: ReadAloud }): JSX.Element {
  const { isPaused, number, count } = aloud;
  const format = new Intl.NumberFormat(interfaceLanguage());
  const stop = (): void => {
    aloud.toggle();
    // This bar goes, and its buttons with it.
    document.getElementById(readAloudId)?.focus();
  };
  return (
    <div class="reading-bar">
      <p>
        {message(isPaused ? 'readingPaused' : 'readingAloud', [format.format(number), format.format(count)])}
      </p>
      <button type="button" onClick={aloud.pauseOrGoOn}>
        <Icon name={isPaused ? 'play' : 'pause'} />
        {message(isPaused ? 'resumeReading' : 'pauseReading')}
      </button>
      <button type="button" onClick={stop}>
        <Icon name="stop" />
        {message('stop')}
      </button>
    </div>
  );
}
