import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Shortcut } from './options-actions.ts';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

/** What shows of the extension in the browser: badge, menus, shortcuts. */
export function BrowserSection({ options }: { readonly options: Options }): JSX.Element {
  const { settings, actions, save } = options;
  return (
    <Section name="browser">
      <div class="switches">
        <Switch
          label={message('optionsBadge')}
          hint={message('optionsBadgeHint')}
          isOn={settings.showsBadge}
          isDisabled={false}
          onToggle={() => void save(actions.changeSettings({ showsBadge: !settings.showsBadge }))}
        />
        <Switch
          label={message('optionsMenus')}
          hint={message('optionsMenusHint')}
          isOn={settings.showsMenus}
          isDisabled={false}
          onToggle={() => void save(actions.changeSettings({ showsMenus: !settings.showsMenus }))}
        />
      </div>
      <Shortcuts options={options} />
    </Section>
  );
}

function Shortcuts({ options }: { readonly options: Options }): JSX.Element | undefined {
  const { actions, say } = options;
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const refresh = (): void => void actions.shortcuts().then(setShortcuts);
    refresh();
    // The reader comes back from the browser's page for shortcuts.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [actions]);

  if (shortcuts.length === 0) return undefined;
  return (
    <>
      <h3>{message('optionsShortcuts')}</h3>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || message('optionsOpenPopup')}</dt>
            <dd>
              {keys === '' ? <span class="hint">{message('optionsNoKeys')}</span> : <Keys keys={keys} />}
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        onClick={() => void actions.changeShortcuts().catch(() => say(message('optionsShortcutsByHand')))}
      >
        {message('optionsChangeShortcuts')}
        <Icon name="external" />
      </button>
    </>
  );
}

/** `Alt+Shift+S`, and `⌥⇧S` on a Mac, as the browser writes it. */
function Keys({ keys }: { readonly keys: string }): JSX.Element {
  return (
    <bdi dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </bdi>
  );
}
