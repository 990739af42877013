import type { Role } from './word-roles.ts';
import type { BlockFacts } from './block-facts.ts';
import { total, type Run } from './run.ts';
import { maxEvidence } from './shared-stems.ts';

/** How little a run shares with the story around it, while its neighbors agree with each other. */
export const foreignness = {
  /** Share of topic words that stand elsewhere in the story. */
  sharedTopic: ({ comparison }: Run): number => comparison.sharedTopic,
  /** The same by the rarity of the words, and how much the shared ones prove. */
  sharedRare: ({ comparison }: Run): number => comparison.sharedRare,
  evidence: ({ comparison }: Run): number => comparison.evidence / maxEvidence,
  /** How much that proves for the block that fits the story best: a promo has no such block. */
  mostEvidence: ({ blocks, story, start }: Run): number =>
    blocks.reduce((most, _, offset) => Math.max(most, story.shares[start + offset]?.evidence ?? 0), 0) /
    maxEvidence,
  /** The share by rarity of the heading alone. */
  headingShared: ({ heading, story, start }: Run): number =>
    heading ? (story.shares[start]?.sharedRare ?? 0) : 0,
  sharesNoTopic: ({ topic, comparison }: Run): number => +(topic.size >= 3 && comparison.sharedTopic < 0.1),
  sharedTitle: ({ topic, story }: Run): number => {
    let shared = 0;
    for (const stem of topic) if (story.titleTopic.has(stem)) shared++;
    return shared / Math.max(1, topic.size);
  },
  similarityBefore: ({ comparison }: Run): number => comparison.before,
  similarityAfter: ({ comparison }: Run): number => comparison.after,
  /** What the neighbors share with each other beyond what either shares with the run. */
  gap: ({ comparison }: Run): number => comparison.around - Math.max(comparison.before, comparison.after),
  sharedNames: ({ comparison }: Run): number => Math.min(3, comparison.sharedNames) / 3,
  ownNames: ({ comparison }: Run): number => Math.min(3, comparison.ownNames) / 3,
  sharedNumbers: ({ comparison }: Run): number => Math.min(2, comparison.sharedNumbers) / 2,
  /** Share of short words that the story does not use: another language, or telegraph style. */
  strangeShortWords: ({ comparison }: Run): number => comparison.strangeShortWords,
  /** Share of letter trigrams that the story does not use, weighted by the length of the blocks. */
  strangeLetters: (run: Run): number =>
    run.blocks.reduce(
      (sum, { letters }, offset) => sum + letters * (run.story.strangeLetters[run.start + offset] ?? 0),
      0,
    ) /
    Math.max(
      1,
      total(run.blocks, ({ letters }) => letters),
    ),
  otherScript: (run: Run): number => {
    const letters = total(run.blocks, (facts) => facts.letters);
    if (letters === 0) return 0;
    return Math.abs(total(run.blocks, (facts) => facts.latinLetters) / letters - run.story.latinShare);
  },
  otherLanguage: (run: Run): number =>
    +(run.words >= 8 && run.story.proseCount >= 4 && run.comparison.strangeShortWords > 0.6),
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

const maxCreditChars = 140;

/** "With Post wires", "Reporting by …", "(dpa)", "Additional reporting by …", "© AFP" and their like. */
export const isCreditLine = (facts: BlockFacts | undefined): boolean =>
  facts !== undefined && facts.chars <= maxCreditChars && creditLine.test(facts.block.text);
const creditLine =
  /^\(?(?:with\b.{0,60}\b(?:wires?|reports?|agencies|reporting)|(?:additional )?reporting by|reported by|editing by|mit (?:material|agentur)|mit .{0,40}(?:dpa|afp|reuters|apa)|avec (?:l['’])?(?:afp|reuters|agences)|con (?:informaci[oó]n|agencias)|fonte:|fuente:|quelle:|source:|sources:|źródło:|источник:)|^[([]?\W*(?:dpa|afp|ap|reuters|apa|ansa|efe|pap|tass|тасс|риа новости)\b.{0,30}$/iu;
