import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { PageReport } from '../core/types.ts';
import { Icon } from '../ui/icons.tsx';
import { closePanel } from './menu.tsx';
import type { ReaderActions } from './reader-actions.ts';

const formats = ['epub', 'html', 'md', 'txt'] as const;

type SavePanelProps = {
  readonly report: PageReport;
  readonly actions: Pick<ReaderActions, 'copy' | 'save' | 'print'>;
  readonly say: (text: string) => void;
};

/** The ways to take the story along. */
export function SavePanel({ report, actions, say }: SavePanelProps): JSX.Element {
  const act =
    (work: () => Promise<string>) =>
    ({ currentTarget }: { readonly currentTarget: Element }): void => {
      closePanel(currentTarget);
      void work().then(say);
    };
  const print = ({ currentTarget }: { readonly currentTarget: Element }): void => {
    closePanel(currentTarget);
    actions.print();
  };
  return (
    <div class="save-panel">
      <button type="button" onClick={act(() => actions.copy(report, 'txt'))}>
        <Icon name="copy" />
        {message('copyText')}
      </button>
      <button type="button" onClick={act(() => actions.copy(report, 'md'))}>
        <Icon name="copy" />
        {message('copyMarkdown')}
      </button>
      <h2>{message('readerSaveAs')}</h2>
      {formats.map((format) => (
        <button key={format} type="button" onClick={act(() => actions.save(report, format))}>
          <Icon name="download" />
          {message(`save_${format}`)}
        </button>
      ))}
      <hr />
      <button type="button" onClick={print}>
        <Icon name="print" />
        {message('readerPrint')}
      </button>
    </div>
  );
}
