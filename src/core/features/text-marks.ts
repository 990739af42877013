/** What is counted of a text besides its words. */
export type TextMarks = {
  readonly sentences: number;
  readonly endsSentence: boolean;
  readonly questions: number;
  readonly exclamations: number;
  readonly commas: number;
  readonly emoji: number;
  readonly capitals: number;
  readonly quotedChars: number;
  readonly prices: number;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
};

/** Counts the marks of a text. One look at its characters says which patterns can be found in it at all. */
export const marksOf = (text: string): TextMarks => {
  const seen = charactersOf(text);
  return {
    sentences: (seen.ends ? countOf(text, sentenceEnd) : 0) || 1,
    endsSentence: seen.ends && endsSentence(text),
    questions: seen.ends ? countOf(text, question) : 0,
    exclamations: seen.exclamations ? countOf(text, exclamation) : 0,
    commas: seen.commas,
    emoji: seen.symbols ? countOf(text, emoji) : 0,
    capitals: seen.capitals ? countOf(text, capitalWord) : 0,
    quotedChars: seen.quotes ? lengthOfAll(text.match(quoted)) : 0,
    prices: seen.digits && seen.signs ? countOf(text, price) : 0,
    names: seen.capital ? namesOf(text) : [],
    numbers: seen.digits ? numbersOf(text) : [],
  };
};

/** Names: capitalized words that do not begin a sentence, in lower case. Empty for scripts without case. */
export const namesOf = (text: string): string[] =>
  (text.match(nameInSentence) ?? []).map((name) => name.toLowerCase());
const nameInSentence = /(?<=[\p{Ll}\p{N},;:)”"’'] )\p{Lu}[\p{L}\p{M}]{2,}/gu;

/** Numbers of at least two digits, years and prices among them. */
export const numbersOf = (text: string): string[] => text.match(number) ?? [];
const number = /\d[\d.,:]*\d/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const lengthOfAll = (found: readonly string[] | null): number =>
  (found ?? []).reduce((sum, { length }) => sum + length, 0);

const sentenceEnd = /[.!?…。！？؟।](?=[\s”"'»)\]]|$)|[。！？]/gu;
/** Read from behind: a pattern would be tried at each character of the text. */
const endsSentence = (text: string): boolean => {
  let last = text.length - 1;
  while (last >= 0 && closers.includes(text.charAt(last))) last--;
  return last >= 0 && enders.includes(text.charAt(last));
};
const closers = '”"\'’»)]';
const enders = '.!?…。！？؟।';
const question = /[?？؟]/gu;
const exclamation = /[!！¡]/gu;
const emoji = /\p{Extended_Pictographic}/gu;
const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
const quoted = /“[^”]{0,400}”|„[^“”]{0,400}[“”]|«[^»]{0,400}»|"[^"]{0,400}"|「[^」]{0,400}」/gu;
const price = /[$€£¥₹₽₺]\s?\d|\d\s?[$€£¥₹₽₺%]/gu;

type Seen = {
  /** How many: those of Arabic and Chinese count too. */
  commas: number;
  ends: boolean;
  exclamations: boolean;
  symbols: boolean;
  quotes: boolean;
  digits: boolean;
  signs: boolean;
  /** A letter that may be a capital, and three of them in a row. */
  capital: boolean;
  capitals: boolean;
};

/** What may stand in the text, by the codes of its characters; what is rare in stories is not told apart. */
const charactersOf = (text: string): Seen => {
  let all = 0;
  let row = 0;
  let commas = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isComma(code)) commas++;
    const traits = code < tableSize ? (traitsByCode[code] ?? 0) : beyondTable(code);
    all |= traits;
    row = traits & trait.capital ? row + 1 : 0;
    if (row === minCapitals) all |= trait.capitals;
  }
  const has = (bit: number): boolean => (all & bit) !== 0;
  return {
    commas,
    ends: has(trait.ends),
    exclamations: has(trait.exclamations),
    symbols: has(trait.symbols),
    quotes: has(trait.quotes),
    digits: has(trait.digits),
    signs: has(trait.signs),
    capital: has(trait.capital),
    capitals: has(trait.capitals),
  };
};
const minCapitals = 3;
/** `,` `،` `、` `，` */
const isComma = (code: number): boolean =>
  code === 0x2c || code === 0x3001 || code === 0xff0c || code === 0x60c;

const trait = {
  ends: 1,
  exclamations: 2,
  symbols: 4,
  quotes: 8,
  digits: 16,
  signs: 32,
  capital: 64,
  capitals: 128,
} as const;

/** Latin letters with all their marks. */
const tableSize = 0x250;
/** Punctuation, up to the first pictograph behind it. */
const firstMark = 0x2010;
const firstPictograph = 0x203c;

const has = (characters: string, code: number): boolean => characters.includes(String.fromCharCode(code));

const beyondTable = (code: number): number => {
  if (code < firstMark || code >= firstPictograph) return 0xff;
  return (has('“„”', code) ? trait.quotes : 0) | (has('…', code) ? trait.ends : 0);
};

const traitsByCode = Uint8Array.from({ length: tableSize }, (_, code) => {
  const character = String.fromCharCode(code);
  return (
    (has('.!?', code) ? trait.ends : 0) |
    (has('!¡', code) ? trait.exclamations : 0) |
    (has('©®', code) ? trait.symbols : 0) |
    (has('"«»', code) ? trait.quotes : 0) |
    (has('0123456789', code) ? trait.digits : 0) |
    (has('$£¥%', code) ? trait.signs : 0) |
    (character.toLowerCase() === character ? 0 : trait.capital)
  );
});
