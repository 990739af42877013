import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The judge's weights that saw neither the validation sites nor the kinds of promos that are held out. */
export const measuredWeights = new URL('../bench/measured-weights/', import.meta.url);

const core = fileURLToPath(new URL('../../src/core/', import.meta.url));

/** Builds the core with these weights in the place of the ones that readers get. */
export const withMeasuredWeights = (): Plugin => ({
  name: 'stet:measured-weights',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!id.endsWith('.json') || importer === undefined) return undefined;
    const shipped = resolve(importer, '..', id);
    const measured = fileURLToPath(new URL(relative(core, shipped), measuredWeights));
    return existsSync(measured) ? measured : undefined;
  },
});
