import { addRoles, noRoles, roleBitsOf, type Role } from './word-roles.ts';
import { isTopicWord, stemOf } from './words.ts';

/** What is measured of the words of a text. */
export type WordFacts = {
  /** Stems of the words that can carry a topic. */
  readonly topic: ReadonlySet<string>;
  readonly shortWords: ReadonlySet<string>;
  /** Words that address the reader, attribute, call, lure and so on. */
  readonly roles: Readonly<Record<Role, number>>;
  readonly latinLetters: number;
  readonly letters: number;
};

export type Vocabulary = (words: readonly string[]) => WordFacts;

type KnownWord = {
  readonly word: string;
  readonly stem: string;
  readonly isTopic: boolean;
  readonly roles: number;
};

/** Measures words; each different word of a page is looked at once. */
export const vocabulary = (): Vocabulary => {
  const known = new Map<string, KnownWord>();
  return (words) => {
    const topic = new Set<string>();
    const shortWords = new Set<string>();
    const roles = noRoles();
    let latinLetters = 0;
    let letters = 0;
    for (const one of words) {
      let facts = known.get(one);
      if (!facts) known.set(one, (facts = lookUp(one)));
      if (facts.isTopic) topic.add(facts.stem);
      else shortWords.add(facts.word);
      if (facts.roles !== 0) addRoles(roles, facts.roles);
      letters += one.length;
      if (isLatin(one)) latinLetters += one.length;
    }
    return { topic, shortWords, roles, latinLetters, letters };
  };
};

const lookUp = (word: string): KnownWord => {
  const stem = stemOf(word);
  return { word, stem, isTopic: isTopicWord(word), roles: roleBitsOf(word, stem) };
};

/** Latin letters come first in Unicode, up to this code. */
const lastLatin = 0x024f;
const isLatin = (word: string): boolean => word.charCodeAt(0) <= lastLatin;
