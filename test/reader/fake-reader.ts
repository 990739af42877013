import { defaultReadingStyle, type ReadingStyle } from '../../src/browser/stored/reading-style-schema.ts';
import type { BlockId, BlockKind, PageReport, TextBlock, TextSpan } from '../../src/core/types.ts';
import type { OpenedStory, ReaderActions } from '../../src/reader/reader-actions.ts';
import { cleanedState } from '../popup/pages.ts';
import { fakeSpeech, type FakeSpeech } from '../ui/speech/fake-speech.ts';

export type FakeReader = {
  readonly actions: ReaderActions;
  readonly styles: readonly Partial<ReadingStyle>[];
  readonly taken: readonly string[];
  readonly reopened: readonly string[];
  readonly speech: FakeSpeech;
  /** Keeps the story anew, as the popup does. */
  readonly keepAnew: (report: PageReport) => void;
};

type Given = {
  readonly story?: OpenedStory | 'unnamed' | 'lost';
  readonly url?: string;
  readonly style?: Partial<ReadingStyle>;
  readonly voices?: readonly object[];
  readonly isStorageFull?: boolean;
};

export const localVoice = { voiceURI: 'ada', name: 'Ada', lang: 'en-GB', localService: true, default: true };
export const onlineVoice = { ...localVoice, voiceURI: 'brook', name: 'Brook', localService: false };

/** A browser that does what the reader page asks, and remembers it. */
export function fakeReader({
  story,
  url,
  style,
  voices = [localVoice],
  isStorageFull,
}: Given = {}): FakeReader {
  const styles: Partial<ReadingStyle>[] = [];
  const taken: string[] = [];
  const reopened: string[] = [];
  const watchers: ((report: PageReport) => void)[] = [];
  const speech = fakeSpeech();
  const take = (what: string) => (_report: PageReport, format: string) => {
    taken.push(`${what} ${format}`);
    return Promise.resolve(`${what} as ${format}.`);
  };
  return {
    styles,
    taken,
    reopened,
    speech,
    keepAnew: (report) => {
      for (const tell of watchers) tell(report);
    },
    actions: {
      url,
      openStory: () => Promise.resolve(story ?? { report: storyReport(), place: 0, isPrivate: false }),
      watchStory: (onReport) => void watchers.push(onReport),
      readStyle: () => Promise.resolve({ ...defaultReadingStyle, ...style }),
      watchStyle: () => undefined,
      changeStyle: (change) => {
        styles.push(change);
        return Promise.resolve(isStorageFull ? 'storageFull' : 'ok');
      },
      keepPlace: () => undefined,
      reopen: (address) => {
        reopened.push(address);
        return Promise.resolve();
      },
      copy: take('copied'),
      save: take('saved'),
      print: () => void taken.push('printed'),
      speech: () => speech.speech,
      voices: () => Promise.resolve(voices as readonly SpeechSynthesisVoice[]),
    },
  };
}

export const block = (
  id: number,
  kind: BlockKind,
  text: string,
  changes: Partial<TextBlock> = {},
): TextBlock => ({
  id: id as BlockId,
  kind,
  level: undefined,
  isOrdered: false,
  text,
  spans: [{ text }],
  ...changes,
});

export const linked = (id: number, ...spans: readonly TextSpan[]): TextBlock =>
  block(id, 'paragraph', spans.map(({ text }) => text).join(''), { spans });

/** A report of our own writing. */
export const storyReport = (changes: Partial<PageReport> = {}): PageReport => ({
  ...cleanedState().report,
  summary: [{ text: 'The council voted to keep the mill.', block: 1 as BlockId }],
  text: [
    block(1, 'paragraph', 'The council voted to keep the mill. Nobody was surprised.'),
    linked(
      2,
      { text: 'The ' },
      { text: 'report', href: 'https://county.example/report' },
      { text: ' says why.' },
    ),
  ],
  ...changes,
});
