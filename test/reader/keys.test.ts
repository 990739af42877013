import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/reader/keys.ts';

const press = { key: '', hasModifier: false, isInControl: false, isRightToLeft: false };

describe('a key of the reader page', () => {
  it.each([
    ['j', {}, 'nextSentence'],
    ['K', {}, 'previousSentence'],
    ['ArrowRight', {}, 'nextSentence'],
    ['ArrowRight', { isRightToLeft: true }, 'previousSentence'],
    ['ArrowLeft', { isRightToLeft: true }, 'nextSentence'],
    ['=', {}, 'larger'],
    ['-', {}, 'smaller'],
    ['?', {}, 'help'],
    ['Escape', {}, 'stop'],
    ['ArrowDown', {}, undefined],
    ['x', {}, undefined],
    ['+', { hasModifier: true }, undefined],
    ['ArrowRight', { isInControl: true }, undefined],
  ])('%s %o', (key, changes, command) => {
    expect(commandOf({ ...press, key, ...changes })).toBe(command);
  });
});
