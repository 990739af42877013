import { expect, it } from 'vitest';
import { promoForm } from './promo-form.ts';

it.each([
  ['loans', 'heading+text+list in a box', { form: 'heading + text + list', isBoxed: true }],
  ['loans', 'heading+text', { form: 'heading + text', isBoxed: false }],
  ['loans', 'heading+list', { form: 'heading + list', isBoxed: false }],
  ['loans', 'text in a box', { form: 'lone paragraph', isBoxed: true }],
  ['loans', 'list', { form: 'other', isBoxed: false }],
  ['other_story', 'text', { form: 'filler behind the story', isBoxed: false }],
])('%s as %s', (family, form, expected) => {
  expect(promoForm({ family, form })).toEqual(expected);
});
