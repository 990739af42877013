/** Writes made-up words and sentences for pages whose shape alone matters. */
export type Writer = {
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly number: (low: number, high: number) => number;
  readonly times: (low: number, high: number, make: (at: number) => string) => string;
  readonly words: (low: number, high: number) => string;
  /** Sentences of about so many words in all. */
  readonly prose: (words: number) => string;
  readonly slug: () => string;
};

export function writerOf(random: () => number, syllables: readonly string[]): Writer {
  const number = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[number(0, items.length - 1)] as Item;
  const join = (list: readonly string[], isDense: boolean): string => list.join(isDense ? '' : ' ');
  const isDense = syllables === ideographs;
  const word = (from: readonly string[]): string =>
    Array.from({ length: number(1, maxSyllables) }, () => pick(from)).join('');
  const list = (count: number, from = syllables): string[] => Array.from({ length: count }, () => word(from));
  const words = (low: number, high: number): string => join(list(number(low, high)), isDense);
  const sentence = (): string => `${words(8, 22)}${isDense ? '。' : '. '}`;
  return {
    pick,
    number,
    words,
    times: (low, high, make) => Array.from({ length: number(low, high) }, (_, at) => make(at)).join('\n'),
    prose: (count) => Array.from({ length: Math.ceil(count / sentenceWords) }, sentence).join(''),
    slug: () => list(number(2, 7), latin).join('-'),
  };
}

const sentenceWords = 15;
const maxSyllables = 4;

export const latin = 'ba be bi da de do ka ke la lo ma mi na no pe ra ri sa so ta te to va vi'.split(' ');
export const ideographs = [...'山川水火木金土日月人大小中上下東西南北前後内外'];
export const cyrillic = 'ба ве го да ре ми но ко ла си ту пе ра во жи'.split(' ');
