import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PromoBlock } from './load-corpus.ts';

/** A promo as it is written in the project's files; its text repeats neither heading nor items. */
type WrittenPromo = Pick<PromoBlock, 'family' | 'heading' | 'text' | 'items'>;

/**
 * Promos of the project's own writing, of many more kinds and languages than the data hold: to learn from alone, nothing
 * is measured on them. A file is named by its language, and by its theme where there are several.
 */
export const ownPromos = (): PromoBlock[] => readPromos('promos');

/** Others, by another hand, that nothing is ever trained or chosen on: with them the weights for readers are measured. */
export const unseenPromos = (): PromoBlock[] => readPromos('unseen-promos');

const readPromos = (name: string): PromoBlock[] => {
  const folder = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const written = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as readonly WrittenPromo[];
      const [lang = 'en'] = file.split('.');
      return written.map((promo, place): PromoBlock => ({
        ...promo,
        id: `${name}/${file}#${place}`,
        label: 'promo',
        lang,
        text: [promo.heading ?? '', promo.text, ...(promo.items ?? [])].filter(Boolean).join('\n'),
        kind: 'written',
        provenance: ownProvenance,
      }));
    });
};

export const ownProvenance = 'own';
