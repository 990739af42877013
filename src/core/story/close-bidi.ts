/**
 * The text with every embedding, override and isolate closed that it opens, so that it cannot reorder what follows
 * it (UAX #9). Where the text is in order, it comes back as it is.
 */
export function closeBidi(text: string): string {
  const open: string[] = [];
  for (const [control] of text.matchAll(controls)) {
    const closing = closingOf[control];
    if (closing !== undefined) open.push(closing);
    else close(open, control);
  }
  return text + open.toReversed().join('');
}

const popFormatting = '\u202c';
const popIsolate = '\u2069';
const controls = /[\u202a-\u202e\u2066-\u2069]/gu;

/** U+202A LRE, U+202B RLE, U+202D LRO, U+202E RLO; U+2066 LRI, U+2067 RLI, U+2068 FSI. */
const closingOf: Readonly<Record<string, string | undefined>> = {
  '\u202a': popFormatting,
  '\u202b': popFormatting,
  '\u202d': popFormatting,
  '\u202e': popFormatting,
  '\u2066': popIsolate,
  '\u2067': popIsolate,
  '\u2068': popIsolate,
};

/** A pop of an isolate also ends the embeddings inside it; one of an embedding never ends an isolate. */
function close(open: string[], control: string): void {
  if (control === popFormatting) {
    if (open.at(-1) === popFormatting) open.pop();
    return;
  }
  const isolate = open.lastIndexOf(popIsolate);
  if (isolate !== -1) open.splice(isolate);
}
