export type Command = 'nextSentence' | 'previousSentence' | 'larger' | 'smaller' | 'stop' | 'help';

/** The keys and what they do, as the help shows them. Arrows follow the direction in which the story is read. */
export const shortcuts: readonly { readonly keys: readonly string[]; readonly command: Command }[] = [
  { keys: ['j', '→'], command: 'nextSentence' },
  { keys: ['k', '←'], command: 'previousSentence' },
  { keys: ['+'], command: 'larger' },
  { keys: ['-'], command: 'smaller' },
  { keys: ['Esc'], command: 'stop' },
  { keys: ['?'], command: 'help' },
];

type Press = {
  readonly key: string;
  readonly hasModifier: boolean;
  /** The focus is on something that takes keys itself, such as a slider or a list. */
  readonly isInControl: boolean;
  readonly isRightToLeft: boolean;
};

/** What a key does; `undefined` where the browser or a control has it. */
export function commandOf({ key, hasModifier, isInControl, isRightToLeft }: Press): Command | undefined {
  if (hasModifier || isInControl) return undefined;
  if (key === 'ArrowRight') return isRightToLeft ? 'previousSentence' : 'nextSentence';
  if (key === 'ArrowLeft') return isRightToLeft ? 'nextSentence' : 'previousSentence';
  return commands.get(key.toLowerCase());
}

const commands: ReadonlyMap<string, Command> = new Map([
  ['j', 'nextSentence'],
  ['k', 'previousSentence'],
  ['+', 'larger'],
  ['=', 'larger'], // The same key without Shift on many keyboards.
  ['-', 'smaller'],
  ['escape', 'stop'],
  ['?', 'help'],
]);
