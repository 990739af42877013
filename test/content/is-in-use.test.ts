import { describe, expect, test } from 'vitest';
import { isInUse } from '../../src/content/is-in-use.ts';
import { pageOf } from './support/page-of.ts';

type Fields = Partial<HTMLInputElement> | Partial<HTMLSelectElement>;

/** Is a form with this field in use after the reader set these properties of it? */
const isInUseAfter = (field: string, entered: Fields): boolean => {
  const { page } = pageOf(`<form id="form"><p>Our letter</p>${field}</form>`);
  Object.assign(page.querySelector('input, textarea, select') as Element, entered);
  return isInUse(page.querySelector('#form') as Element, page);
};

const towns = '<option>Port</option><option>Quay</option>';

describe('a form that nobody has filled in is not in use', () => {
  test.each([
    ['an empty field', '<input type="email">'],
    ['a text of the page', '<textarea>Your message</textarea>'],
    ['a box to tick, of which the page gave no value', '<input type="checkbox">'],
    ['a box that the page ticked', '<input type="checkbox" checked>'],
    ['a choice of one', '<input type="radio" name="town">'],
    ['a slider in its middle', '<input type="range">'],
    ['a color', '<input type="color">'],
    ['what the page sends along', '<input type="hidden" value="letter">'],
    ['its button', '<input type="submit" value="Sign up">'],
    ['a list, first option', `<select>${towns}</select>`],
    [
      'a list whose first option cannot be chosen',
      `<select><option disabled>Your town</option>${towns}</select>`,
    ],
    [
      'a list with a choice of the page',
      '<select><option>Port</option><option selected>Quay</option></select>',
    ],
    ['an open list without a choice', `<select size="3">${towns}</select>`],
    ['a list of several', '<select multiple><option selected>Port</option><option>Quay</option></select>'],
  ])('%s', (_, field) => {
    expect(isInUseAfter(field, {})).toBe(false);
  });
});

describe('a form is in use once the reader', () => {
  test.each<[string, string, Fields]>([
    ['typed', '<input type="email">', { value: 'ada@harbor.example' }],
    ['typed a longer text', '<textarea>Dear</textarea>', { value: 'Dear harbor master' }],
    ['ticked a box', '<input type="checkbox">', { checked: true }],
    ['took a tick away', '<input type="checkbox" checked>', { checked: false }],
    ['chose one', '<input type="radio" name="town">', { checked: true }],
    ['chose from a list', `<select>${towns}</select>`, { selectedIndex: 1 }],
    ['chose from an open list', `<select size="3">${towns}</select>`, { selectedIndex: 0 }],
    ['chose one of several', `<select multiple>${towns}</select>`, { selectedIndex: 1 }],
  ])('%s', (_, field, entered) => {
    expect(isInUseAfter(field, entered)).toBe(true);
  });

  test('put the cursor there', () => {
    const { page } = pageOf('<form><input></form>');
    page.querySelector('input')?.focus();
    expect(isInUse(page.querySelector('form') as Element, page)).toBe(true);
  });

  test('typed into the element itself', () => {
    const { page } = pageOf('<input>');
    const field = page.querySelector('input') as HTMLInputElement;
    field.value = 'ada@harbor.example';
    expect(isInUse(field, page)).toBe(true);
  });
});

describe('an editor', () => {
  test.each([
    ['is in use with text in it', '<div contenteditable><p>Dear harbor master</p></div>', true],
    [
      'of plain text is in use with text in it',
      '<p contenteditable="plaintext-only">Dear harbor master</p>',
      true,
    ],
    ['that is empty is not in use', '<div contenteditable="true"><p><br></p></div>', false],
    ['that is closed is not in use', '<div contenteditable="FALSE">Thank you for your letter</div>', false],
  ])('%s', (_, editor, expected) => {
    const { page } = pageOf(`<section><p>Your comment</p>${editor}</section>`);
    expect(isInUse(page.querySelector('section') as Element, page)).toBe(expected);
  });
});
