import type { Fold } from '../tools/corpus/folds.ts';

export type BenchOptions = {
  readonly folds: readonly Fold[];
  /** Print the texts of hidden story blocks to standard error, for a person to read. */
  readonly showsTexts: boolean;
};

/**
 * What `npm run bench [-- proof] [--texts]` asks for.
 *
 * @throws Error where an argument is none of these.
 */
export const parseBenchOptions = (args: readonly string[]): BenchOptions => {
  const stranger = args.find((argument) => argument !== 'proof' && argument !== '--texts');
  if (stranger !== undefined)
    throw new Error(`"${stranger}" means nothing here. Give \`proof\`, \`--texts\`, both or nothing.`);
  return {
    folds: args.includes('proof') ? ['validation', 'proof'] : ['validation'],
    showsTexts: args.includes('--texts'),
  };
};
