import { countCapitalized } from '../features/signs.ts';
import { marksOf, type TextMarks } from '../features/text-marks.ts';
import { addVector, noTopic, topicVectorOf, type TopicVector } from '../features/topic-vectors.ts';
import { vocabulary, type WordFacts } from '../features/vocabulary.ts';
import { topicOf, wordsOf } from '../features/words.ts';
import type { StorySentence } from './sentence-features.ts';

/** A sentence measured by itself. */
export type PassageSentence = WordFacts &
  TextMarks & {
    readonly text: string;
    readonly words: readonly string[];
    /** How many of its words begin with a capital letter. */
    readonly capitalized: number;
    /** Its topic vector. */
    readonly vector: TopicVector;
    /** Index of its passage. */
    readonly passage: number;
    readonly opensParagraph: boolean;
  };

/** A story by its passages: paragraphs, so that nothing glued into one of them speaks for itself. */
export type Passages = {
  readonly sentences: readonly PassageSentence[];
  readonly titleTopic: ReadonlySet<string>;
  /** In how many passages a stem, a short word or a name stands. */
  readonly topicCounts: ReadonlyMap<string, number>;
  readonly shortWordCounts: ReadonlyMap<string, number>;
  readonly nameCounts: ReadonlyMap<string, number>;
  readonly whole: Totals;
  readonly byPassage: readonly Totals[];
};

/** Sums over sentences. */
export type Totals = {
  /** How many sentences, how many of them call to action or exclaim, and how many words and letters are of a kind. */
  readonly counts: Record<Counted, number>;
  /** The sum of the topic vectors. */
  readonly vector: number[];
};

const counters = {
  sentences: (): number => 1,
  calling: ({ roles }: PassageSentence): number => Number(roles.callToAction > 0),
  exclaiming: ({ exclamations }: PassageSentence): number => Number(exclamations > 0),
  capitalized: ({ capitalized }: PassageSentence): number => capitalized,
  words: ({ words }: PassageSentence): number => words.length,
  secondPerson: ({ roles }: PassageSentence): number => roles.secondPerson,
  firstPersonPlural: ({ roles }: PassageSentence): number => roles.firstPersonPlural,
  letters: ({ letters }: PassageSentence): number => letters,
  latinLetters: ({ latinLetters }: PassageSentence): number => latinLetters,
} as const;
export type Counted = keyof typeof counters;
const counted = Object.keys(counters) as Counted[];

/** A text whose line breaks are lost is taken four sentences at a time. */
const minParagraphs = 4;
const sentencesOfPassage = 4;

/** Measures the sentences of a story and what its passages have in common. */
export function readPassages(title: string, sentences: readonly StorySentence[]): Passages {
  const factsOf = vocabulary();
  const passages = passagesOf(sentences);
  const measured = sentences.map(({ text, opensParagraph }, at): PassageSentence => {
    const words = wordsOf(text);
    const facts = factsOf(words);
    const vector = topicVectorOf(facts.topic);
    const passage = passages[at] ?? 0;
    return {
      ...facts,
      ...marksOf(text),
      text,
      words,
      capitalized: countCapitalized(text),
      vector,
      passage,
      opensParagraph,
    };
  });
  const whole = noTotals();
  const byPassage = Array.from({ length: (passages.at(-1) ?? -1) + 1 }, noTotals);
  for (const sentence of measured) {
    addTo(whole, sentence);
    const own = byPassage[sentence.passage];
    if (own) addTo(own, sentence);
  }
  return {
    sentences: measured,
    titleTopic: topicOf(title),
    topicCounts: countPassages(measured, ({ topic }) => topic),
    shortWordCounts: countPassages(measured, ({ shortWords }) => shortWords),
    nameCounts: countPassages(measured, ({ names }) => names),
    whole,
    byPassage,
  };
}

function passagesOf(sentences: readonly StorySentence[]): number[] {
  const hasParagraphs = new Set(sentences.map(({ paragraph }) => paragraph)).size >= minParagraphs;
  let passage = -1;
  let length = 0;
  return sentences.map(({ paragraph }, at) => {
    const isFull = !hasParagraphs && length === sentencesOfPassage;
    if (isFull || paragraph !== sentences[at - 1]?.paragraph) {
      passage++;
      length = 0;
    }
    length++;
    return passage;
  });
}

const noTotals = (): Totals => ({
  counts: Object.fromEntries(counted.map((name) => [name, 0])) as Record<Counted, number>,
  vector: noTopic(),
});

function addTo({ counts, vector }: Totals, sentence: PassageSentence): void {
  for (const name of counted) counts[name] += counters[name](sentence);
  addVector(vector, sentence.vector);
}

/** In how many passages each item stands; their sentences follow each other. */
function countPassages(
  sentences: readonly PassageSentence[],
  itemsOf: (sentence: PassageSentence) => Iterable<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const sentence of sentences) {
    for (const item of itemsOf(sentence)) {
      if (last.get(item) === sentence.passage) continue;
      last.set(item, sentence.passage);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
  }
  return counts;
}
