/** The text of a block or of a group, reduced so that near-duplicates have near fingerprints. */
export type Fingerprint = string;

/**
 * A 64-bit similarity hash (Charikar 2002) over the text's overlapping pieces, and their number:
 * `9f3c2a…:28`. Pieces are three words, or four characters where the script has no spaces, and do not cross
 * line feeds, so the fingerprint of a group is that of its blocks' texts joined by line feeds.
 *
 * Folded before hashing: compatibility forms, case, zero-width and direction marks, digits, punctuation.
 */
export function fingerprint(text: string): Fingerprint {
  return fingerprintOf(weigh(text));
}

/** True where two fingerprints are of the same text but for a few words. */
export function isNear(a: Fingerprint, b: Fingerprint): boolean {
  return areNear(parseFingerprint(a), parseFingerprint(b));
}

/** A fingerprint taken apart once, to be compared with many: the halves of its hash and its number of pieces. */
export type ParsedFingerprint = {
  readonly print: Fingerprint;
  readonly high: number;
  readonly low: number;
  readonly pieces: number;
};

/** The parts of a fingerprint; of one that is not well formed no pieces, so that it is near to itself only. */
export function parseFingerprint(print: Fingerprint): ParsedFingerprint {
  if (!wellFormed.test(print)) return { print, high: 0, low: 0, pieces: 0 };
  const [hex = '', pieces = ''] = print.split(':');
  const [high = 0, low = 0] = [hex.slice(0, hex.length / 2), hex.slice(hex.length / 2)].map(parseHex);
  return { print, high, low, pieces: Number(pieces) };
}

/** The same as `isNear`, for fingerprints that are taken apart already. */
export function areNear(one: ParsedFingerprint, other: ParsedFingerprint): boolean {
  if (one.print === other.print) return true;
  const fewer = Math.min(one.pieces, other.pieces);
  const more = Math.max(one.pieces, other.pieces);
  // One bit is worth little in a short text, and texts of other lengths are other texts.
  if (fewer < minPiecesToCompare || fewer < more * minLengthShare) return false;
  return countOnes(one.high ^ other.high) + countOnes(one.low ^ other.low) <= maxBitsApart;
}

/** The pieces of a text, as sums per bit: those of a group are the sums of its blocks'. */
export type WeighedText = { readonly bits: Int32Array; readonly pieces: number };

/** The weighed pieces of a text, to be added up with `sumOf` before `fingerprintOf`. */
export function weigh(text: string): WeighedText {
  const bits = new Int32Array(hashBits);
  const pieces = normalize(text.slice(0, maxTextLength)).split('\n').flatMap(linePieces);
  for (const piece of pieces) addPiece(bits, piece);
  return { bits, pieces: pieces.length };
}

/** The weighed pieces of texts that stand on lines of their own. */
export function sumOf(texts: readonly WeighedText[]): WeighedText {
  const bits = new Int32Array(hashBits);
  for (const text of texts) text.bits.forEach((sum, bit) => (bits[bit] = (bits[bit] ?? 0) + sum));
  return { bits, pieces: texts.reduce((total, { pieces }) => total + pieces, 0) };
}

/** The fingerprint of weighed pieces. */
export function fingerprintOf({ bits, pieces }: WeighedText): Fingerprint {
  let hex = '';
  for (let start = 0; start < hashBits; start += bitsPerDigit) {
    const digit = bits
      .subarray(start, start + bitsPerDigit)
      .reduce((sum, bit) => sum * 2 + Number(bit > 0), 0);
    hex += digit.toString(16);
  }
  return `${hex}:${pieces}`;
}

const hashBits = 64;
const bitsPerDigit = 4;
const maxTextLength = 20_000;
const wordsPerPiece = 3;
const charactersPerPiece = 4;
/** Unrelated texts come this near once in 4 million pairs. */
const maxBitsApart = 12;
const minPiecesToCompare = 6;
const minLengthShare = 0.75;

/** Zero-width space and joiners, direction marks, soft hyphen: `fr\u200bee` */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** `2,500` and `10%` */
const digitRun = /\p{Nd}+/gu;
/** Anything but letters, marks, digits and line feeds: `— “!”` */
const betweenWords = /[^\p{L}\p{M}\p{N}\n]+/gu;
/** Chinese, Japanese, Thai, Lao, Khmer, Burmese: `免費帳號` */
const spacelessScript =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** `9f3c2a1b0d4e5f67:28` */
const wellFormed = /^[0-9a-f]{16}:\d{1,6}$/u;

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(betweenWords, ' ')
    .replace(digitRun, '0');
}

function linePieces(line: string): string[] {
  const words = line.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  return spacelessScript.test(line)
    ? slices([...words.join('')], charactersPerPiece, '')
    : slices(words, wordsPerPiece, ' ');
}

function slices(parts: readonly string[], length: number, joint: string): string[] {
  const count = Math.max(1, parts.length - length + 1);
  return Array.from({ length: count }, (_, start) => parts.slice(start, start + length).join(joint));
}

function addPiece(bits: Int32Array, piece: string): void {
  const halves = [hash(piece, highSeed), hash(piece, lowSeed)];
  for (let bit = 0; bit < hashBits; bit += 1) {
    const half = halves[bit >> 5] ?? 0;
    bits[bit] = (bits[bit] ?? 0) + (((half >>> (bit & 31)) & 1) * 2 - 1);
  }
}

const highSeed = 0x811c9dc5;
const lowSeed = 0x9747b28c;

/** FNV-1a over UTF-16 units, with the finalizer of MurmurHash3 to spread short inputs. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function parseHex(digits: string): number {
  return Number.parseInt(digits, 16);
}

/** Of the lower 32 bits: each one less is a one cleared (Kernighan). */
function countOnes(bits: number): number {
  let count = 0;
  for (let rest = bits | 0; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
