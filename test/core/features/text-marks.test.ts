import { expect, it } from 'vitest';
import { marksOf, type TextMarks } from '../../../src/core/features/text-marks.ts';

const none: TextMarks = {
  sentences: 1,
  endsSentence: false,
  questions: 0,
  exclamations: 0,
  commas: 0,
  emoji: 0,
  capitals: 0,
  quotedChars: 0,
  prices: 0,
  names: [],
  numbers: [],
};

it.each<[string, Partial<TextMarks>]>([
  ['', {}],
  ['Crews agreed. Ferries sail', { sentences: 1 }],
  ['Crews agreed. Ferries sail.', { sentences: 2, endsSentence: true }],
  ['船が出る。船が着く。', { sentences: 2, endsSentence: true }],
  ['Who pays? You!', { sentences: 2, endsSentence: true, questions: 1, exclamations: 1 }],
  ['Кто платит؟', { endsSentence: true, questions: 1 }],
  ['¡Gratis', { exclamations: 1 }],
  ['Gifts 🎁 and ☀ for © all', { emoji: 3 }],
  ['FREE MUSIC for EU', { capitals: 2 }],
  ['СРОЧНО now', { capitals: 1 }],
  ['ÄRGER now', { capitals: 1 }],
  ['the “best” of "all"', { quotedChars: 11 }],
  ['«да» „ja“ 「はい」', { quotedChars: 12 }],
  ['$5, 10 €, 20% and ₹ 9', { commas: 2, prices: 4, numbers: ['10', '20'] }],
  ['in 1,200 of 7', { commas: 1, numbers: ['1,200'] }],
  ['one, two، three、four，five', { commas: 4 }],
  ['told Tom Brannigan of Łódź', { names: ['tom', 'brannigan', 'łódź'] }],
])('marks of "%s"', (text, marks) => {
  expect(marksOf(text)).toEqual({ ...none, ...marks });
});
