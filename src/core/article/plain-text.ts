/** The longest single line that a page is taken at its word for: no headline or name is that long. */
export const maxLineChars = 500;

/**
 * A line of a page's text, such as a title: without control characters, without those that turn the direction of
 * what follows, and cut where it is too long to be what it says it is.
 */
export const plainLine = (text: string, maxChars = maxLineChars): string => {
  const line = text
    .slice(0, maxChars * maxSpareFactor)
    .replace(controls, '')
    .replace(turning, '')
    .replace(whiteSpace, ' ')
    .trim();
  return line.length <= maxChars ? line : `${line.slice(0, maxChars).replace(controls, '').trimEnd()}…`;
};

/** White space and controls may fill this many times the room of the text. */
const maxSpareFactor = 4;

/** Text of more lines without what no document may hold: control characters but for the line feed, and halves of characters. */
export const plainText = (text: string): string => text.replace(controls, '');

const controls = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{NChar}]/gu;
/** U+202E and its kin make `gpj.exe` of `exe.jpg`. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
const whiteSpace = /\s+/gu;
