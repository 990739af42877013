import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { shortcuts } from './keys.ts';

type KeysDialogProps = {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
};

/** The keys of the page, and the switch for those who press them by accident. */
export function KeysDialog({ isOn, onToggle, onClose }: KeysDialogProps): JSX.Element {
  return (
    <Dialog heading={message('readerKeys')} onClose={onClose}>
      <dl class="keys">
        {shortcuts.map(({ keys, command }) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{message(`readerKey_${command}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {message('readerClose')}
        </button>
        <Switch label={message('readerKeysOn')} isOn={isOn} isDisabled={false} onToggle={onToggle} />
      </div>
    </Dialog>
  );
}
