import { primaryLanguage } from '../../core/summary/primary-language.ts';
import { splitIntoSentences } from '../../core/summary/split-into-sentences.ts';

/**
 * Names and numbers of a generated summary that its story does not have, each once. A name is a word with a capital,
 * a run of katakana, or what stands before a Japanese title such as 氏. A word that opens a sentence counts as one
 * too, unless it is a common opening: better a good summary refused than a wrong name shown.
 */
export function foreignFacts(summary: string, story: string, lang: string): string[] {
  const known = knownFacts(story, lang);
  const foreign = new Set<string>();
  const language = primaryLanguage(lang);
  const openings = commonOpenings[language] ?? new Set();
  const spelled = numberWords[language] ?? [];
  for (const sentence of splitIntoSentences(plain(summary), lang)) {
    for (const [number] of sentence.matchAll(numbers)) {
      if (!known.numbers.has(bareNumber(number))) foreign.add(number);
    }
    for (const [at, [word]] of [...sentence.matchAll(words)].entries()) {
      const isOpening = at === 0 && openings.has(word.toLowerCase());
      if (!isOpening && isCapital.test(word) && !isKnown(word, known.words)) foreign.add(word);
      const value = spelled.indexOf(word.toLowerCase());
      if (value >= 0 && !known.numbers.has(`${value}`)) foreign.add(word);
    }
    for (const [name] of sentence.matchAll(japaneseNames)) {
      if (!known.text.includes(name)) foreign.add(name);
    }
  }
  return [...foreign];
}

type Known = {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
};

function knownFacts(story: string, lang: string): Known {
  const text = plain(story);
  const storyWords = [...text.matchAll(words)].map(([word]) => word.toLowerCase());
  const written = [...text.matchAll(numbers)].map(([number]) => bareNumber(number));
  const names = numberWords[primaryLanguage(lang)] ?? [];
  const spelled = storyWords.map((word) => names.indexOf(word)).filter((value) => value >= 0);
  return { text, words: new Set(storyWords), numbers: new Set([...written, ...spelled.map(String)]) };
}

/** As it is, with one letter more or less at its end (`Tallow`, `Tallows`). */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (known.has(lower)) return true;
  if (lower.length > minStem && known.has(lower.slice(0, -1))) return true;
  return lower.length >= minStem && [...endings].some((letter) => known.has(lower + letter));
}

/** Shorter words that differ by a letter are mostly different words: `the`, `then`. */
const minStem = 4;
/** Letters that one more case or number of a name ends in, in the languages with capitals. */
const endings = 'aeinsuаеоуыя';

/** Full width digits and letters as the usual ones, and `1 000` as `1000`. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(spacedThousands, '');

/** `1,000` and `1.000` are one number, and so are `2.5` and `2,5`. */
const bareNumber = (number: string): string =>
  number
    .replaceAll(thousands, '')
    .replaceAll(',', '.')
    .replace(/^0+(?=\d)/u, '');

/** `12`, `1,000`, `2.5` */
const numbers = /\d(?:[.,]?\d)*/gu;
/** The comma of `1,000`. */
const thousands = /[.,](?=\d{3}(?!\d))/gu;
/** The space of `1 000`. */
const spacedThousands = /(?<=\d) (?=\d{3}(?!\d))/gu;
/** `Tallow`, the `O` and the `Brien` of `O'Brien` */
const words = /[\p{L}\p{M}]+/gu;
/** `Tallow`, not `tallow`; a capital within, as in `iPhone`, is one too. */
const isCapital = /\p{Lu}/u;
/** `スケロー`, the `田中` of `田中氏` */
const japaneseNames =
  /[\p{Script=Katakana}ー]{2,}|\p{Script=Han}{1,4}(?=氏|さん|容疑者|被告|首相|大統領|知事|市長|議員)/gu;

/** The word at place n means n. A `one` is mostly no number. */
const numberWords: Readonly<Record<string, readonly string[]>> = {
  en: '- - two three four five six seven eight nine ten eleven twelve'.split(' '),
  es: '- - dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a sentence may open with though the story does not have it, in lower case. */
const commonOpenings: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'the a an this that these those he she it they we you i his her its their our there here in on at by of for from to with without within as after before during since until while when where what who why how because although though despite however meanwhile moreover furthermore additionally overall finally instead both all some many most several other others another each every no not if but and or so yet also only even still once one according following due such',
  ),
  es: set(
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas esto eso él ella ellos ellas su sus en a al de del por para con sin sobre entre según desde hasta durante tras antes después mientras cuando donde como porque aunque sin pero y e o u no ni si también además asimismo finalmente todo toda todos todas algunos algunas muchos muchas otro otra otros otras cada solo se es hay',
  ),
};
