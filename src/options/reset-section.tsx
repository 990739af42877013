import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Dialog } from '../ui/dialog.tsx';
import { saveExport } from './save-export.ts';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

/** Back to the beginning, after a question that offers to save everything first. */
export function ResetSection({ options }: { readonly options: Options }): JSX.Element {
  const { actions, save } = options;
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const reset = async (): Promise<void> => {
    close();
    await save(actions.resetAll(), message('optionsResetDone'));
  };
  const exportThenReset = async (): Promise<void> => {
    if (await saveExport(options)) await reset();
  };
  return (
    <Section name="reset">
      <button type="button" onClick={() => setAsking(true)}>
        {message('optionsReset')}
      </button>
      {isAsking && (
        <Dialog heading={message('optionsResetHeading')} onClose={close}>
          <p>{message('optionsResetText')}</p>
          <div class="buttons">
            <button type="button" class="primary" onClick={close}>
              {message('optionsKeep')}
            </button>
            <button type="button" onClick={() => void exportThenReset()}>
              {message('optionsExportThenReset')}
            </button>
            <button type="button" onClick={() => void reset()}>
              {message('optionsResetNow')}
            </button>
          </div>
        </Dialog>
      )}
    </Section>
  );
}
