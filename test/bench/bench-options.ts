import type { Fold } from '../tools/corpus/folds.ts';

export type BenchOptions = {
  /** Measure all, or the summary alone and put it in the place of the one in `RESULTS.md`. */
  readonly part: 'all' | 'summary';
  readonly folds: readonly Fold[];
  /** Print the texts of hidden story blocks to standard error, for a person to read. */
  readonly showsTexts: boolean;
};

/**
 * What `npm run bench [-- proof] [--texts]` or `npm run bench -- summary` asks for.
 *
 * @throws Error where an argument is none of these.
 */
export const parseBenchOptions = (args: readonly string[]): BenchOptions => {
  const allowed = args.includes('summary') ? alone : known;
  const stranger = args.find((argument) => !allowed.has(argument));
  if (stranger !== undefined)
    throw new Error(
      `"${stranger}" means nothing here. Give \`proof\`, \`--texts\`, both or nothing; or \`summary\` alone.`,
    );
  return {
    part: args.includes('summary') ? 'summary' : 'all',
    folds: args.includes('proof') ? ['validation', 'proof'] : ['validation'],
    showsTexts: args.includes('--texts'),
  };
};

const known: ReadonlySet<string> = new Set(['proof', '--texts']);
const alone: ReadonlySet<string> = new Set(['summary']);
