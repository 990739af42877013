import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Page } from './use-page.ts';

/** The name of the extension, and the ways out of the popup: beside the page, and to the settings. */
export function Masthead({ page }: { readonly page: Page }): JSX.Element {
  return (
    <div class="masthead">
      <span class="wordmark">{message('extensionName')}</span>
      {page.openPanel && <IconButton icon="panel" label={message('openPanel')} onPress={page.openPanel} />}
      <IconButton icon="settings" label={message('settings')} onPress={page.openSettings} />
    </div>
  );
}
