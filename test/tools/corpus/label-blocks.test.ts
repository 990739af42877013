import { expect, it } from 'vitest';
import { paragraphs, splitPage } from '../../core/article/split-page.ts';
import { blockKey } from './block-key.ts';
import { labelBlocks } from './label-blocks.ts';

const links = '<ul><li><a href="/a">Ferries sail again</a></li><li><a href="/b">Museum opens</a></li></ul>';
const { blocks } = splitPage(`${paragraphs(3)}${links}<ul><li>a crane</li></ul>${paragraphs(3)}`);
const labelOf = (text: string, label: string): string => {
  const hand = [{ key: blockKey('Museum opens'), label }];
  const labels = labelBlocks(blocks, { isGold: () => true, injected: [], hand });
  const found = labels[blocks.findIndex((block) => block.text === text)];
  return found?.kind === 'hand' ? found.label : (found?.kind ?? 'no such block');
};

it.each([
  ['Museum opens', 'promo:related', 'promo:related'],
  ['Ferries sail again', 'promo:related', 'promo:related'],
  ['a crane', 'promo:related', 'story'],
  ['Ferries sail again', 'furniture:caption', 'story'],
])('"%s", where one item is read as %s: %s', (text, label, expected) => {
  expect(labelOf(text, label)).toBe(expected);
});
