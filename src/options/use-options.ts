import { useEffect, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { type Told, useAnnouncement } from '../ui/announcement.tsx';
import type { OptionsActions, Outcome, Stored } from './options-actions.ts';

/** What the sections of the settings page need: what is stored, the ways to change it, and a voice. */
export type Options = Stored & {
  readonly actions: OptionsActions;
  /** Says `sentence` once the change is stored, or why it is not. */
  readonly save: (change: Promise<Outcome>, sentence?: string) => Promise<Outcome>;
  readonly say: (sentence: string) => void;
};

/** @returns no `options` until what is stored has been read. */
export function useOptions(actions: OptionsActions): {
  readonly options: Options | undefined;
  readonly told: Told;
} {
  const [stored, setStored] = useState<Stored>();
  const { told, say } = useAnnouncement();

  useEffect(() => {
    const watching = new AbortController();
    const refresh = (): void =>
      void actions.read().then((now) => {
        if (!watching.signal.aborted) setStored(now);
      });
    actions.watch(refresh, watching);
    refresh();
    return () => watching.abort();
  }, [actions]);

  const save: Options['save'] = async (change, sentence = message('optionsSaved')) => {
    const outcome = await change;
    // Saying something draws the page again, which also puts a control back that moved for nothing.
    say(outcome === 'ok' ? sentence : message(`optionsFailure_${outcome}`));
    return outcome;
  };
  return { options: stored && { ...stored, actions, save, say }, told };
}
