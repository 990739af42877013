import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenJsonLine, jsonLine } from '../../src/browser/json-lines.ts';

const text = `{
  "name": "stet",

  "list": [
    1, 2,
    { "deep": true,
      "odd\\"name": [] }
  ]
}
`;

describe('the line of a value', () => {
  it.each([
    [[], 1],
    [['name'], 2],
    [['list'], 4],
    [['list', 1], 5],
    [['list', 2, 'deep'], 6],
    [['list', 2, 'odd"name'], 7],
    [['list', 2, 'missing'], 6],
    [['list', 9], 4],
    [['missing'], 1],
  ])('%j: %i', (path, line) => {
    expect(jsonLine(text, path)).toBe(line);
  });
});

describe('the line where a text stops to be JSON', () => {
  it.each([
    ['', 1],
    ['{\n"a": 1,\n"b": }', 3],
    ['{\n"a": 1\n', 3],
    ['{"a": 1}\n\nx', 3],
    ['[1,\n2,\n]', 3],
    ['{"a": "one\ntwo"}', 1],
    ["{'a': 1}", 1],
    ['\n[01]', 2],
    ['[\n"\\q"]', 2],
    ['['.repeat(100_000), 1],
    ['<!doctype html>', 1],
  ])('%j: %i', (torn, line) => {
    expect(brokenJsonLine(torn)).toBe(line);
  });
});

describe('a text', () => {
  it('is JSON where the browser says so', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 5 }), fc.string()), (any) => {
        expect(brokenJsonLine(any) === undefined).toBe(canParse(any));
      }),
    );
  });

  it('is JSON in no shortened form of an object', () => {
    const whole = JSON.stringify({ a: [1, { b: 'c' }], d: 'e' }, undefined, 2);
    for (let length = 0; length < whole.length; length += 1) {
      expect(brokenJsonLine(whole.slice(0, length))).toBeDefined();
    }
  });
});

function canParse(any: string): boolean {
  try {
    JSON.parse(any);
    return true;
  } catch {
    return false;
  }
}
