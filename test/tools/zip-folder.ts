import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip can hold, by the clock of the place, since that is what fflate reads. */
const noTime = new Date(1980, 0, 1);
const strongest = 9;
/** A plain file that all may read, made on Unix, wherever it is packed. */
const origin = { os: 3, attrs: 0o100644 << 16 };

/** A zip of the files of a folder that depends on their names and contents alone. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
  const files: Zippable = {};
  for (const path of paths) files[path] = [await readFile(join(folder, path)), { ...origin, mtime: noTime }];
  return zipSync(files, { level: strongest });
}
