import type { Role } from './word-roles.ts';
import type { BlockFacts } from './block-facts.ts';
import { total, type Run } from './run.ts';

/** How little a run shares with the story around it, while its neighbors agree with each other. */
export const foreignness = {
  /** Share of topic words that stand elsewhere in the story. */
  sharedTopic: (run: Run): number => shareFoundElsewhere(run),
  sharesNoTopic: (run: Run): number => +(run.topic.size >= 3 && shareFoundElsewhere(run) < 0.1),
  sharedTitle: (run: Run): number => shareOf(run.topic, (stem) => run.story.titleTopic.has(stem)),
  similarityBefore: (run: Run): number => similarity(run.topic, run.before?.topic),
  similarityAfter: (run: Run): number => similarity(run.topic, run.after?.topic),
  /** What the neighbors share with each other beyond what either shares with the run. */
  gap: (run: Run): number =>
    similarity(run.before?.topic, run.after?.topic) -
    Math.max(similarity(run.topic, run.before?.topic), similarity(run.topic, run.after?.topic)),
  sharedNames: (run: Run): number =>
    Math.min(
      3,
      total(run.blocks, ({ names }) => names.filter((name) => countElsewhere(run, name, 'name') > 0).length),
    ) / 3,
  ownNames: (run: Run): number =>
    Math.min(
      3,
      total(
        run.blocks,
        ({ names }) => names.filter((name) => countElsewhere(run, name, 'name') === 0).length,
      ),
    ) / 3,
  sharedNumbers: (run: Run): number =>
    Math.min(
      2,
      total(
        run.blocks,
        ({ numbers }) => numbers.filter((one) => countElsewhere(run, one, 'number') > 0).length,
      ),
    ) / 2,
  /** Share of short words that the story does not use: another language, or telegraph style. */
  strangeShortWords: (run: Run): number => strangeShare(run),
  otherScript: (run: Run): number => {
    const letters = total(run.blocks, (facts) => facts.letters);
    if (letters === 0) return 0;
    return Math.abs(total(run.blocks, (facts) => facts.latinLetters) / letters - run.story.latinShare);
  },
  otherLanguage: (run: Run): number =>
    +(run.words >= 8 && run.story.proseCount >= 4 && strangeShare(run) > 0.6),
  /** Second person beyond the story's own. */
  addressed: (run: Run): number => clamp((roleShare(run, 'secondPerson') - run.story.secondPersonShare) * 10),
  publisherVoice: (run: Run): number =>
    clamp((roleShare(run, 'firstPersonPlural') - run.story.firstPersonShare) * 10),
  /** Stands right behind a line that ends a story: "With wire reports". */
  afterCredit: ({ story, start }: Run): number => +isCreditLine(story.facts[start - 1]),
  addressesStory: (run: Run): number => clamp(run.story.secondPersonShare * 20),
} as const;

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

const roleShare = (run: Run, role: Role): number =>
  total(run.blocks, ({ roles }) => roles[role]) / Math.max(1, run.words);

const shareOf = (items: ReadonlySet<string>, test: (item: string) => boolean): number => {
  if (items.size === 0) return 0;
  let found = 0;
  for (const item of items) if (test(item)) found++;
  return found / items.size;
};

const shareFoundElsewhere = (run: Run): number =>
  shareOf(run.topic, (stem) => countElsewhere(run, stem, 'topic') > 0);

/** In how many story blocks outside the run the item stands. */
const countElsewhere = (
  { story, start, blocks }: Run,
  item: string,
  kind: 'topic' | 'name' | 'number',
): number => {
  const counts = { topic: story.topicCounts, name: story.nameCounts, number: story.numberCounts }[kind];
  const count = counts.get(item) ?? 0;
  if (count === 0) return 0;
  const own = blocks.filter((facts, offset) => {
    if (kind === 'name') return facts.block.kept && facts.names.includes(item);
    if (!story.isProse[start + offset]) return false;
    return kind === 'topic' ? facts.topic.has(item) : facts.numbers.includes(item);
  });
  return count - own.length;
};

const strangeShare = (run: Run): number => {
  const words = new Set(run.blocks.flatMap(({ shortWords }) => [...shortWords]));
  const ownProse = run.blocks.filter((_, offset) => run.story.isProse[run.start + offset]);
  return shareOf(words, (word) => {
    const own = ownProse.filter(({ shortWords }) => shortWords.has(word)).length;
    return (run.story.shortWordCounts.get(word) ?? 0) - own <= 0;
  });
};

/** Cosine of two sets: shared stems over the geometric mean of their sizes, 0 to 1. */
const similarity = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number => {
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / Math.sqrt(one.size * other.size);
};

const maxCreditChars = 140;

/** "With Post wires", "Reporting by …", "(dpa)", "Additional reporting by …", "© AFP" and their like. */
const isCreditLine = (facts: BlockFacts | undefined): boolean =>
  facts !== undefined && facts.chars <= maxCreditChars && creditLine.test(facts.block.text);
const creditLine =
  /^\(?(?:with\b.{0,60}\b(?:wires?|reports?|agencies|reporting)|(?:additional )?reporting by|reported by|editing by|mit (?:material|agentur)|mit .{0,40}(?:dpa|afp|reuters|apa)|avec (?:l['’])?(?:afp|reuters|agences)|con (?:informaci[oó]n|agencias)|fonte:|fuente:|quelle:|source:|sources:|źródło:|источник:)|^[([]?\W*(?:dpa|afp|ap|reuters|apa|ansa|efe|pap|tass|тасс|риа новости)\b.{0,30}$/iu;
