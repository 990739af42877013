/** Text that Markdown shows as it is, in the middle of a line. */
export const escapeInline = (text: string): string =>
  text
    .replace(inlineMarkup, String.raw`\$&`)
    .replace(entity, String.raw`\&`)
    // Not every reader of Markdown knows the backslash before it, and one that does not would make it an element.
    .replaceAll('<', '&lt;');

/** The backslash itself, code, emphasis, links, strikethrough, tables. */
const inlineMarkup = /[\\`*_[\]~|]/gu;
/** `&amp;`, `&#39;` */
const entity = /&(?=#?\w+;)/gu;

/** A line that is escaped inside, made safe at its start, where other characters are markup too. */
export const escapeLineStart = (line: string): string =>
  line.replace(lineStart, String.raw`\$&`).replace(numberedStart, String.raw`$1\$2`);

/** Headings, quotations, bullets, rules, and the underline that makes a heading of the line above. */
const lineStart = /^[#>+\-=]/u;
/** `1.` or `2026)` */
const numberedStart = /^(\d+)([.)])(?=\s|$)/u;

/** An address inside the parentheses of a link. */
export const escapeAddress = (address: string): string =>
  address.replace(addressMarkup, percentEncode).replace(entity, '&amp;');

/** What would end the address, or start code or a table before it does. */
const addressMarkup = /[\s()<>\\`|"]/gu;

const percentEncode = (character: string): string =>
  character === '(' || character === ')'
    ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(character);
