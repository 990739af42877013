import { message } from '../browser/i18n.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Options } from './use-options.ts';

/** Saves everything that is stored as a file, and says so; false where the background did not answer. */
export async function saveExport({ actions, say }: Pick<Options, 'actions' | 'say'>): Promise<boolean> {
  const file = await actions.exportAll();
  if (!file) {
    say(message('optionsFailure_noAnswer'));
    return false;
  }
  const name = `stet-${file.exportedAt.slice(0, isoDayLength)}.json`;
  saveFile({ name, type: 'application/json', content: `${JSON.stringify(file, undefined, 2)}\n` });
  say(message('optionsExported', name));
  return true;
}

/** `2026-11-25` */
const isoDayLength = 10;
