import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ImportOutcome } from '../browser/export-file.ts';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { saveExport } from './save-export.ts';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

const maxFileBytes = 12_000_000;

/** Everything as one file, out and in. */
export function BackupSection({ options }: { readonly options: Options }): JSX.Element {
  const { actions, say } = options;
  const [refusal, setRefusal] = useState<string>();
  const [isDragging, setDragging] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const importFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > maxFileBytes) return setRefusal(message('optionsImportTooLarge'));
    const outcome = await actions.importAll(await file.text());
    const fault = faultOf(outcome);
    setRefusal(fault);
    if (fault === undefined) say(message('optionsImported', file.name));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    void importFile(event.dataTransfer?.files[0]);
  };

  return (
    <Section name="backup">
      <div class="buttons">
        <button type="button" onClick={() => void saveExport(options)}>
          <Icon name="download" />
          {message('optionsExport')}
        </button>
      </div>
      {/* The drop is a second way: the button in it does the same. */}
      <div
        class={isDragging ? 'drop dragging' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={drop}
      >
        <button type="button" onClick={() => picker.current?.click()}>
          <Icon name="upload" />
          {message('optionsImport')}
        </button>
        <p class="hint">{message('optionsDrop')}</p>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={message('optionsImport')}
          onChange={({ currentTarget }) => {
            void importFile(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert">{refusal !== undefined && <p class="refusal">{refusal}</p>}</div>
    </Section>
  );
}

/** Why nothing was imported; `undefined` where all was. */
function faultOf(outcome: ImportOutcome | 'noAnswer'): string | undefined {
  if (outcome === 'storageFull' || outcome === 'noAnswer') return message(`optionsFailure_${outcome}`);
  if (outcome.outcome === 'ok') return undefined;
  const { reason, line, path } = outcome;
  return message(`optionsRefused_${reason}`, [String(line), path]);
}
