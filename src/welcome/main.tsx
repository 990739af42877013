import { render } from 'preact';
import { message } from '../browser/i18n.ts';
import { startLanguage } from '../browser/start-language.ts';
import { browserActions } from './browser-actions.ts';
import { Welcome } from './welcome.tsx';

await startLanguage();
document.title = message('welcomeTitle');
render(<Welcome actions={browserActions} />, document.body);
