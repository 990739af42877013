import { termScore, termsOf } from '../features/hashed-terms.ts';
import { promoWeight } from '../features/term-weights.ts';
import { leadOf } from '../features/lead-phrases.ts';
import { maxEvidence, sharedStems } from '../features/shared-stems.ts';
import { cosine } from '../features/topic-vectors.ts';
import { readPassages, type Counted, type Passages, type PassageSentence } from './passages.ts';
import type { StorySentence } from './sentence-features.ts';

/** What tells a sentence of a promo from one of the story. Counts are capped, shares are of the sentence's words. */
export const promoSentenceFeatureNames = [
  'lures',
  'lureShare',
  'calls',
  'boxWords',
  'emoji',
  'exclaims',
  'prices',
  'quoted',
  'terms',
  'leads',
  'addressed',
  'publisherVoice',
  'sharedRare',
  'evidence',
  'sharedTitle',
  'sharesNone',
  'noTopic',
  'sharedNames',
  'ownNames',
  'strangeShortWords',
  'topicCosine',
  'logWords',
  'endsOpen',
  'storyCalls',
  'storyExclaims',
  'otherScript',
  'sharedBefore',
  'opensParagraph',
  'capitalized',
  'leadsOpen',
  'openTail',
  'openCapitals',
  'openLong',
  'openFirst',
] as const;

type Features = Record<(typeof promoSentenceFeatureNames)[number], number>;

/** Measures every sentence of a story against its other passages, in time linear in the text. */
export function measurePromoSentences(title: string, sentences: readonly StorySentence[]): number[][] {
  const story = readPassages(title, sentences);
  return story.sentences.map((sentence, at) => {
    const before = story.sentences[at - 1];
    const contrast = contrastOf(sentence, story);
    const features: Features = {
      ...soundOf(sentence),
      ...shareOf(sentence, story),
      ...contrast,
      sharedBefore: Number(before?.passage === sentence.passage && overlaps(sentence.topic, before.topic)),
      opensParagraph: Number(sentence.opensParagraph),
      ...(sentence.endsSentence ? closed : opennessOf(sentence, contrast.capitalized)),
    };
    return promoSentenceFeatureNames.map((name) => features[name]);
  });
}

type Sound =
  'lures' | 'lureShare' | 'calls' | 'boxWords' | 'emoji' | 'exclaims' | 'prices' | 'quoted' | 'terms';
type Shape = 'leads' | 'noTopic' | 'logWords';

/** What the sentence sounds like by itself. */
function soundOf(sentence: PassageSentence): Pick<Features, Sound | Shape> {
  return {
    lures: capped(sentence.roles.lure, 4),
    lureShare: capped(sentence.roles.lure / Math.max(1, sentence.words.length), 0.5),
    calls: capped(sentence.roles.callToAction, 4),
    boxWords: capped(sentence.roles.publisherBox, 4),
    emoji: capped(sentence.emoji, 3),
    exclaims: capped(sentence.exclamations, 2),
    prices: capped(sentence.prices, 2),
    quoted: sentence.quotedChars / Math.max(1, sentence.text.length),
    terms: termScore(termsOf(sentence.words), promoWeight),
    leads: Number(startsWithLead(sentence)),
    noTopic: Number(sentence.topic.size < 2),
    logWords: Math.log2(1 + sentence.words.length) / maxLogWords,
  };
}

const startsWithLead = ({ text }: PassageSentence): boolean => leadOf(text) !== undefined;
const maxLogWords = 6;
const capped = (count: number, most: number): number => Math.min(most, count) / most;

type Openness = 'endsOpen' | 'leadsOpen' | 'openTail' | 'openLong' | 'openCapitals' | 'openFirst';
const closed: Pick<Features, Openness> = {
  endsOpen: 0,
  leadsOpen: 0,
  openTail: 0,
  openLong: 0,
  openCapitals: 0,
  openFirst: 0,
};

/** How a sentence without a full stop looks: a heading, the end of a paragraph, or the headlines of other stories in a row. */
function opennessOf(sentence: PassageSentence, capitalized: number): Pick<Features, Openness> {
  const openLong = Math.min(1, Math.max(0, sentence.words.length - longLine) / longLine);
  return {
    endsOpen: 1,
    leadsOpen: Number(startsWithLead(sentence)),
    openTail: Number(!sentence.opensParagraph),
    openLong,
    openCapitals: openLong * Math.max(0, capitalized),
    openFirst: Number(sentence.passage === 0),
  };
}

const longLine = 15;

type Share =
  'sharedRare' | 'evidence' | 'sharedTitle' | 'sharesNone' | 'sharedNames' | 'ownNames' | 'strangeShortWords';

/** What the sentence has in common with the title and with other passages. */
function shareOf(sentence: PassageSentence, story: Passages): Pick<Features, Share> {
  const { topic, names, shortWords } = sentence;
  const { sharedRare, evidence } = sharedStems(
    topic,
    (stem) => story.titleTopic.has(stem) || isElsewhere(story.topicCounts, stem),
  );
  const inTitle = [...topic].filter((stem) => story.titleTopic.has(stem)).length;
  const sharedNames = names.filter((name) => isElsewhere(story.nameCounts, name)).length;
  const strange = [...shortWords].filter((word) => !isElsewhere(story.shortWordCounts, word)).length;
  return {
    sharedRare,
    evidence: evidence / maxEvidence,
    sharedTitle: inTitle / Math.max(1, topic.size),
    sharesNone: Number(topic.size >= minTopicWords && sharedRare === 0),
    sharedNames: capped(sharedNames, 3),
    ownNames: capped(names.length - sharedNames, 3),
    strangeShortWords: strange / Math.max(1, shortWords.size),
  };
}

const minTopicWords = 3;
const isElsewhere = (counts: ReadonlyMap<string, number>, item: string): boolean =>
  (counts.get(item) ?? 0) > 1;

type Contrast =
  | 'capitalized'
  | 'addressed'
  | 'publisherVoice'
  | 'topicCosine'
  | 'storyCalls'
  | 'storyExclaims'
  | 'otherScript';

/** How far the sentence is from the way the other passages speak, and what these sound like. */
function contrastOf(sentence: PassageSentence, { whole, byPassage }: Passages): Pick<Features, Contrast> {
  const own = byPassage[sentence.passage];
  const rest = (name: Counted): number => whole.counts[name] - (own?.counts[name] ?? 0);
  const beyond = (role: 'secondPerson' | 'firstPersonPlural'): number =>
    clamp((roles[role] / Math.max(1, words.length) - rest(role) / Math.max(1, rest('words'))) * roleScale);
  const { roles, words, letters, latinLetters, vector } = sentence;
  const others = whole.vector.map((value, at) => value - (own?.vector[at] ?? 0));
  return {
    capitalized:
      sentence.capitalized / Math.max(1, words.length) - rest('capitalized') / Math.max(1, rest('words')),
    addressed: beyond('secondPerson'),
    publisherVoice: beyond('firstPersonPlural'),
    topicCosine: cosine(vector, others),
    storyCalls: rest('calling') / Math.max(1, rest('sentences')),
    storyExclaims: rest('exclaiming') / Math.max(1, rest('sentences')),
    otherScript:
      letters === 0 || rest('letters') === 0
        ? 0
        : Math.abs(latinLetters / letters - rest('latinLetters') / rest('letters')),
  };
}

const roleScale = 10;
const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const item of one) if (other.has(item)) return true;
  return false;
}
