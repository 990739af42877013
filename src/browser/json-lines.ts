/** Where a value stands: `['rules', 3, 'host']`. */
export type JsonPath = readonly (string | number)[];

/**
 * The line, from 1, where a text stops to be JSON; `undefined` for JSON. Browsers name that place in different
 * words or not at all. Text that is nested deeper than `maxDepth` counts as none.
 */
export function brokenJsonLine(text: string): number | undefined {
  const scanner: Scanner = { text, at: 0, wanted: [], found: 0 };
  return isJson(scanner) ? undefined : lineAt(text, scanner.at);
}

/** The line, from 1, on which the value at the path begins; that of the nearest one around it where it is missing. */
export function jsonLine(text: string, path: JsonPath): number {
  const scanner: Scanner = { text, at: 0, wanted: path, found: 0 };
  isJson(scanner);
  return lineAt(text, scanner.found);
}

const maxDepth = 16;

/** Thrown where the text is no JSON any more; the scanner stands there. */
class Stop extends Error {}

type Scanner = {
  readonly text: string;
  at: number;
  readonly wanted: JsonPath;
  /** Where the deepest value on the way to the wanted one begins. */
  found: number;
};

const space = /[\t\n\r ]*/uy;
/** `"a\n\u00e9"`: no bare line breaks, and only the escapes that JSON knows. */
// oxlint-disable-next-line no-control-regex -- JSON forbids just these within strings.
const stringLiteral = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*"/iuy;
/** `-1.5e3`, `true` */
const plainLiteral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

function isJson(scanner: Scanner): boolean {
  try {
    scanValue(scanner, []);
    skipSpace(scanner);
    return scanner.at === scanner.text.length;
  } catch (error) {
    if (error instanceof Stop) return false;
    throw error;
  }
}

function scanValue(scanner: Scanner, path: JsonPath): void {
  skipSpace(scanner);
  if (path.length > maxDepth) throw new Stop();
  if (path.every((step, index) => step === scanner.wanted[index])) scanner.found = scanner.at;
  const first = scanner.text[scanner.at];
  if (first === '{') {
    scanMembers(scanner, '}', () => {
      const name = JSON.parse(take(scanner, stringLiteral)) as string;
      expect(scanner, ':');
      scanValue(scanner, [...path, name]);
    });
  } else if (first === '[') {
    let index = 0;
    scanMembers(scanner, ']', () => scanValue(scanner, [...path, index++]));
  } else {
    take(scanner, first === '"' ? stringLiteral : plainLiteral);
  }
}

function scanMembers(scanner: Scanner, end: '}' | ']', scanMember: () => void): void {
  scanner.at += 1;
  if (isAt(scanner, end)) return expect(scanner, end);
  scanMember();
  while (isAt(scanner, ',')) {
    expect(scanner, ',');
    skipSpace(scanner);
    scanMember();
  }
  expect(scanner, end);
}

function isAt(scanner: Scanner, sign: string): boolean {
  skipSpace(scanner);
  return scanner.text[scanner.at] === sign;
}

function expect(scanner: Scanner, sign: string): void {
  if (!isAt(scanner, sign)) throw new Stop();
  scanner.at += 1;
}

function skipSpace(scanner: Scanner): void {
  take(scanner, space);
}

function take(scanner: Scanner, literal: RegExp): string {
  literal.lastIndex = scanner.at;
  const found = literal.exec(scanner.text)?.[0];
  if (found === undefined) throw new Stop();
  scanner.at += found.length;
  return found;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
