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
export const signsOf = ({ kind }: Block, text: string): Signs => ({
  lead: kind === 'quote' || kind === 'code' ? undefined : leadOf(text),
  contacts: countOf(text, contact),
  capitalized: countOf(text, capitalized),
  disguised: countOf(text, disguised),
  points: points.test(text),
});

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** `www.paper.example`, `t.me/channel`, `news@paper.example`, `@channel`, `#win`, `+1 555 010 99 88`, `09061743806` */
const contact =
  /\bhttps?:\/\/|\bwww\.|[\p{L}\p{N}]@[\p{L}\p{N}]|(?<![\p{L}\p{N}])[@#][\p{L}_]\w{2,30}|\b[\p{L}\p{N}-]{1,40}\.(?:com|net|org|io|me|ly|co|app|shop|club|xyz|info|online|site|top|win|bet)\b|\+?\d[\d\s().-]{8,16}\d/giu;
const capitalized = /(?<![\p{L}\p{N}’'])\p{Lu}/gu;
/** `зaрaботка` with Latin letters in it, `𝗖𝗔𝗦𝗛`. */
const disguised =
  /[\p{sc=Cyrillic}\p{sc=Greek}][\p{sc=Latin}]|[\p{sc=Latin}][\p{sc=Cyrillic}\p{sc=Greek}]|[\u{1D400}-\u{1D7FF}]{2}/gu;
const points = /(?:[→»›▶►▸➜➔👉👇⬇]|>{1,2}|:|：)\s*$/u;
