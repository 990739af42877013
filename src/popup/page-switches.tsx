import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Switch } from '../ui/switch.tsx';
import type { PopupView } from './popup-view.ts';
import type { Page } from './use-page.ts';

type PageSwitchesProps = {
  readonly page: Page;
  readonly view: Extract<PopupView, { kind: 'cleaned' | 'paused' }>;
};

/** Cleaning on or off for this page and for this site, and the way to report what was missed. */
export function PageSwitches({ page, view }: PageSwitchesProps): JSX.Element {
  const pausedScope = view.kind === 'paused' ? view.scope : undefined;
  return (
    <div class="switches">
      <fieldset>
        <legend class="for-screen-readers">{message('switches')}</legend>
        <Switch
          label={message('onThisPage')}
          isOn={pausedScope === undefined}
          isDisabled={pausedScope === 'site'}
          onToggle={() => page.setPaused('page', pausedScope === undefined ? 'pause' : 'resume')}
        />
        <Switch
          label={message('onThisSite')}
          isOn={pausedScope !== 'site'}
          isDisabled={false}
          onToggle={() => page.setPaused('site', pausedScope === 'site' ? 'resume' : 'pause')}
        />
      </fieldset>
      {pausedScope === undefined && (
        <button type="button" title={message('reportHint')} onClick={page.report}>
          {message('report')}
        </button>
      )}
    </div>
  );
}
