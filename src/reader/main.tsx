import { render } from 'preact';
import { startLanguage } from '../browser/start-language.ts';
import { browserActions } from './browser-actions.ts';
import { Reader } from './reader.tsx';

// The place in the story is kept as a part of its text, which the browser's pixels would contradict.
history.scrollRestoration = 'manual';
await startLanguage();
render(<Reader actions={browserActions(location.search)} />, document.body);
