import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { PauseScope } from '../browser/messages.ts';
import { Switch } from '../ui/switch.tsx';
import type { PopupView } from './popup-view.ts';
import type { Page } from './use-page.ts';

type PageSwitchesProps = {
  readonly page: Page;
  readonly view: Extract<PopupView, { kind: 'cleaned' | 'paused' }>;
};

const scopes = ['page', 'site', 'everywhere'] as const satisfies readonly PauseScope[];
const names: Readonly<Record<PauseScope, string>> = {
  page: 'onThisPage',
  site: 'onThisSite',
  everywhere: 'everywhere',
};

/** Cleaning on or off for this page, this site and everywhere. What a wider pause decides cannot be changed. */
export function PageSwitches({ page, view }: PageSwitchesProps): JSX.Element {
  const pausedAt = view.kind === 'paused' ? scopes.indexOf(view.scope) : -1;
  return (
    <fieldset class="switches">
      <legend class="for-screen-readers">{message('switches')}</legend>
      {scopes.map((scope, index) => (
        <Switch
          key={scope}
          label={message(names[scope])}
          isOn={index > pausedAt}
          isDisabled={index < pausedAt}
          onToggle={() => page.setPaused(scope, index > pausedAt ? 'pause' : 'resume')}
        />
      ))}
    </fieldset>
  );
}
