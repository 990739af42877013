import { leadOf, type LeadKind } from './lead-phrases.ts';
import { total, type Run } from './run.ts';
import { hasRole } from './word-roles.ts';
import { stemOf, wordsOf } from './words.ts';

/** How a text asks something of its reader, clause by clause. Counts, unless a line says otherwise. */
export type Asks = {
  /** Clauses behind the first that begin as boxes do which ask for something. */
  readonly laterLeads: number;
  /** Does it open with a question and go on? */
  readonly opensWithQuestion: boolean;
  /** Does the last of several clauses begin with a word that calls to act? */
  readonly endsWithCall: boolean;
  /** How often it speaks of what the reader has before them, or of the publisher's own media: "this article", "our app". */
  readonly ownMedia: number;
};

/** Reads how a text asks; `words` are its words in order. */
export const asksOf = (text: string, words: readonly string[]): Asks => {
  const [first = '', ...others] = text.slice(0, maxChars).split(clauseBorder, maxClauses);
  const last = others.at(-1);
  return {
    laterLeads: others.filter(isAskingLead).length,
    opensWithQuestion: last !== undefined && questionEnd.test(first),
    endsWithCall: last !== undefined && hasRole('callToAction', wordsOf(last)[0] ?? ''),
    ownMedia: countOwnMedia(words),
  };
};

/** A promo has asked by then. */
const maxChars = 600;
const maxClauses = 10;
const clauseBorder = /(?<=[.!?…؟।][”"’'»)\]]*)\s+|(?<=[。！？])|\s+[–—|•·]\s+|(?<=[,:;])\s+/u;
/** In Greek a semicolon asks. */
const questionEnd = /[?？؟;][”"’'»)\]]*$/u;

const askingKinds: ReadonlySet<LeadKind | undefined> = new Set<LeadKind>([
  'newsletter',
  'follow',
  'comment',
  'support',
  'product',
]);
/** "Then support us", "and please follow us": a word or two may stand before. */
const isAskingLead = (clause: string): boolean => {
  let rest = clause;
  for (let skipped = 0; skipped <= maxSkipped; skipped++) {
    if (askingKinds.has(leadOf(rest))) return true;
    const space = rest.indexOf(' ');
    if (space < 0) return false;
    rest = rest.slice(space + 1);
  }
  return false;
};
const maxSkipped = 2;

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** "this", "our": words before or behind the name of a medium. */
const pointing = list(
  `this these my our dieser diesen diesem dieses diese unser unsere unseren unserem unserer mein meinen meinem
  cet ce cette notre nos mon este esta nuestro nuestra nuestros mi deste neste nosso nossa nossos meu
  questo questa nostro nostra nostri mio dit deze onze mijn ten tego naszego naszej naszym nasz nasza naszą
  эта эту этой наш наша нашу нашей нашем нашего нашему мой моём цей цю наш нашу нашому bu bizim ini kami kita
  denna detta vår vårt våra min denne dette vores tämä tämän tento tuto náš naše naši našem acest această nostru
  noastră αυτό το μας यह इस हमारे हमारी हमारा này của`,
);
/** What publishers call what they make, as stems. */
const media = list(
  `articl post blog site websit newsle channe podcas app page magazi artike beitra seite websei kanal kanals kanäle
  abo abos chaîne lettre infole appli artícu sitio canal canale boletí págin página revist artigo sítio aplica
  artico sito pagina rivist kanaal nieuws krant artyku stron strony stronę kanał kanale serwis portal profil
  aplika стать статья статью статьи сайт сайте канал канале страни рассыл блог блоге прилож сторін сторін застос
  bülten haber sayfa sitemi kanalı gazete situs halama saluran sajt sajten kanalen nyhets hjemme artikk
  sivust lehti článek článku stránk kanálu kanál articol articolu canalu άρθρο κανάλι σελίδα ιστοσε
  चैनल ऐप लेख खबर ख़बर वेबसाइ`,
);
/** Both in one word, or in the pairs of characters of a script without spaces. */
const ownMedium = list(
  `本文 本站 本网 本報 本报 本刊 公众 众号 公衆 本サ 本記 本稿 당사 본지 قناتنا موقعنا صفحتنا تطبيقنا نشرتنا
  kanalımıza kanalımızı bültenimize bültenimiz sayfamızı sitemizi`,
);

const countOwnMedia = (words: readonly string[]): number =>
  words.filter((word, index) => ownMedium.has(word) || (pointing.has(word) && isBesideMedium(words, index)))
    .length;

/** "our app", "our own app", "kanal kami". */
const isBesideMedium = (words: readonly string[], index: number): boolean =>
  [words[index + 1], words[index + 2], words[index - 1]].some(isMedium);

const isMedium = (word: string | undefined): boolean =>
  word !== undefined && (media.has(word) || media.has(stemOf(word)));

/** How a run asks something of its reader. */
export const asking = {
  laterLeads: ({ blocks }: Run): number =>
    Math.min(
      2,
      total(blocks, ({ asks }) => asks.laterLeads),
    ) / 2,
  opensWithQuestion: ({ blocks }: Run): number => +blocks.some(({ asks }) => asks.opensWithQuestion),
  endsWithCall: ({ blocks }: Run): number => +(blocks.at(-1)?.asks.endsWithCall ?? false),
  ownMedia: ({ blocks }: Run): number =>
    Math.min(
      2,
      total(blocks, ({ asks }) => asks.ownMedia),
    ) / 2,
} as const;
