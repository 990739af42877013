import { writeFile } from 'node:fs/promises';
import manifest from '../../manifest.json' with { type: 'json' };
import { zipFolder } from './zip-folder.ts';

for (const target of ['chrome', 'firefox']) {
  const zip = await zipFolder(`dist/${target}`);
  const path = `dist/stet-${manifest.version}-${target}.zip`;
  await writeFile(path, zip);
  console.log(`${path} (${zip.length.toLocaleString('en')} bytes)`);
}
