import type { InjectedGroup } from './bench-page.ts';

/** The forms of promos in the order in which tables list them. */
export const promoForms = [
  'heading + text + list',
  'heading + text',
  'heading + list',
  'lone paragraph',
  'other',
  'filler behind the story',
] as const;
type PromoForm = (typeof promoForms)[number];

/** What a promo looks like; off-topic text behind the story is a form of its own. */
export const promoForm = ({
  family,
  form,
}: Pick<InjectedGroup, 'family' | 'form'>): { readonly form: PromoForm; readonly isBoxed: boolean } => {
  const [parts = '', ...rest] = form.split(' ');
  return {
    form: isFiller(family) ? 'filler behind the story' : (formByParts[parts] ?? 'other'),
    isBoxed: rest.includes('box'),
  };
};

/** Off-topic text, which is no promo of anything. */
export const isFiller = (family: string): boolean => fillerFamilies.has(family);

const fillerFamilies: ReadonlySet<string> = new Set(['viral_filler', 'other_story']);

/** Example: `heading+text in a box`. */
const formByParts: Readonly<Record<string, PromoForm>> = {
  'heading+text+list': 'heading + text + list',
  'heading+text': 'heading + text',
  'heading+list': 'heading + list',
  text: 'lone paragraph',
};
