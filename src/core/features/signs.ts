import type { Block } from '../types.ts';
import { leadOf, type LeadKind } from './lead-phrases.ts';

/** What the signs of a text give away, beside its words. Counts, unless a line says otherwise. */
export type Signs = {
  /** The kind of box that it begins like. */
  readonly lead: LeadKind | undefined;
  /** Addresses of sites and mail, telephone numbers, @names and #tags written out in the text. */
  readonly contacts: number;
  /** Words that begin with a capital letter. */
  readonly capitalized: number;
  /** Words of mixed scripts and letters borrowed from mathematics: words dressed up to slip past filters. */
  readonly disguised: number;
  /** Does it end in an arrow or a colon, pointing to what follows? */
  readonly points: boolean;
};

/** Reads the signs of the measured start of a block's text. */
export const signsOf = ({ kind }: Block, text: string): Signs => {
  const capitals = capitalsOfLatin(text);
  return {
    lead: kind === 'quote' || kind === 'code' ? undefined : leadOf(text),
    contacts: hintOfContact.test(text) ? countOf(text, contact) : 0,
    capitalized: capitals ?? countOf(text, capitalized),
    disguised: capitals === undefined ? countOf(text, disguised) : 0,
    points: points.test(text.trimEnd().slice(-2)),
  };
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** `www.paper.example`, `t.me/channel`, `news@paper.example`, `@channel`, `#win`, `+1 555 010 99 88`, `09061743806` */
const contact =
  /\bhttps?:\/\/|\bwww\.|[\p{L}\p{N}]@[\p{L}\p{N}]|(?<![\p{L}\p{N}])[@#][\p{L}_]\w{2,30}|\b[\p{L}\p{N}-]{1,40}\.(?:com|net|org|io|me|ly|co|app|shop|club|xyz|info|online|site|top|win|bet)\b|\+?\d[\d\s().-]{8,16}\d/giu;
/** What every contact holds, found faster: it names both cases, because to fold them is slow. */
const hintOfContact = /[@#]|:\/\/|[wW]{3}\.|\.[A-Za-z\u017f]|\d[\d\s().-]{8}/u;
const capitalized = /(?<![\p{L}\p{N}’'])\p{Lu}/gu;
/** `зaрaботка` with Latin letters in it, `𝗖𝗔𝗦𝗛`. */
const disguised =
  /[\p{sc=Cyrillic}\p{sc=Greek}][\p{sc=Latin}]|[\p{sc=Latin}][\p{sc=Cyrillic}\p{sc=Greek}]|[\u{1D400}-\u{1D7FF}]{2}/gu;
/** For the last two characters, an emoji among them, so that it does not run through the whole text. */
const points = /[→»›▶►▸➜➔👉👇⬇>:：]$/u;

/** How many words begin with a capital letter. */
export const countCapitalized = (text: string): number => capitalsOfLatin(text) ?? countOf(text, capitalized);

/** The same count as by `capitalized`, in one look at the characters; `undefined` where a letter is of another script. */
const capitalsOfLatin = (text: string): number | undefined => {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= latinCodes && (code < firstMark || code >= firstPictograph)) return undefined;
    const isCapital = code < latinCodes && latinCapitals[code] === 1;
    if (isCapital && !isInWord) count++;
    isInWord = code < latinCodes ? latinWord[code] === 1 : code === apostrophe;
  }
  return count;
};

/** Latin letters with all their marks, and punctuation up to the first pictograph. */
const latinCodes = 0x250;
const firstMark = 0x2010;
const firstPictograph = 0x203c;
const apostrophe = 0x2019;
const latinTable = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: latinCodes }, (_, code) => +pattern.test(String.fromCharCode(code)));
const latinCapitals = latinTable(/\p{Lu}/u);
const latinWord = latinTable(/[\p{L}\p{N}']/u);
