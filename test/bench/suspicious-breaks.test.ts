import { describe, expect, it } from 'vitest';
import { suspiciousBreaks } from './suspicious-breaks.ts';

describe('suspicious breaks', () => {
  it.each([
    ['none between whole sentences', ['The bridge opened on March 26.', 'She told CNN.', 'It rained.'], 0],
    ['one after a title', ['He met Mr.', 'Hale.'], 1],
    ['one after an initial', ['It is by J.', 'Moor.'], 1],
    ['one after an ordinal', ['Sie kam am 3.', 'Oktober.'], 1],
    ['one after the number of a list', ['1.', 'Wear a hat.'], 1],
    ['one before a small letter', ['“Stop!”', 'he said.'], 1],
    ['one before the end of a quotation', ['"Stop!', '", he said.'], 1],
    ['one in a parenthesis', ['He read (in Matthew.', 'Verse ten).'], 1],
    ['one that is missing', ['It was on that day.The mayor left.'], 1],
    ['none in an address', ['He read it on Example.Org yesterday.'], 0],
  ])('counts %s', (_, sentences, count) => expect(suspiciousBreaks(sentences)).toBe(count));
});
