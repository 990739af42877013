/** A way into a JSON text: the keys and indexes from the outside in. */
export type JsonPath = readonly (string | number)[];

/**
 * The line, from 1, on which the value at this path begins; where the text has no such value, the line of the
 * innermost value around its place.
 */
export function lineOfPath(text: string, path: JsonPath): number {
  return lineAt(text, offsetOfPath(text, path));
}

/** The line on which a text stops being JSON, from the error of `JSON.parse`. */
export function lineOfSyntaxError(text: string, error: unknown): number {
  const said = error instanceof Error ? error.message : '';
  // Firefox says the line, Chromium the position; a text that is cut off ends too early for either.
  const line = /\bline (\d{1,9})\b/u.exec(said)?.[1];
  const position = /\bposition (\d{1,9})\b/u.exec(said)?.[1];
  if (line !== undefined) return Number(line);
  return lineAt(text, position === undefined ? text.length : Number(position));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

type Frame = { readonly isArray: boolean; key: string | number | undefined };

function offsetOfPath(text: string, path: JsonPath): number {
  const frames: Frame[] = [];
  let found = { depth: -1, offset: 0 };
  const noteValue = (offset: number): void => {
    const isOnTheWay = frames.length <= path.length && frames.every(({ key }, depth) => key === path[depth]);
    if (isOnTheWay && frames.length > found.depth) found = { depth: frames.length, offset };
  };
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const frame = frames.at(-1);
    if (token === '{' || token === '[') {
      noteValue(index);
      frames.push({ isArray: token === '[', key: token === '[' ? 0 : undefined });
    } else if (token === '}' || token === ']') frames.pop();
    else if (token === ',' && frame) frame.key = frame.isArray ? Number(frame.key) + 1 : undefined;
    else if (token !== ':' && frame && frame.key === undefined) frame.key = JSON.parse(token) as string;
    else if (token !== ':') noteValue(index);
  }
  return found.offset;
}

/** `{`, `"a \"b\""`, `-1.5e3`, `true` */
const tokens = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/gu;
