import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files in a folder and below it, sorted, with `/` on every system. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted();
