import { render } from 'preact';
import { message } from '../browser/i18n.ts';
import { startLanguage } from '../browser/start-language.ts';
import { settings } from '../browser/stored/settings.ts';
import { browserActions } from './browser-actions.ts';
import { Options } from './options.tsx';

await draw();

const forever = new AbortController();
/** In a new language every word is drawn again; the focus and what was typed stay. */
settings.watch(() => void draw(), forever);

async function draw(): Promise<void> {
  await startLanguage();
  document.title = message('optionsPageTitle');
  render(<Options actions={browserActions} />, document.body);
}
