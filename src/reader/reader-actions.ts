import type { ReadingStyle } from '../browser/stored/reading-style.ts';
import type { PageReport } from '../core/types.ts';
import type { Speech } from '../ui/speech/narrator.ts';

/** A story that is kept. */
export type OpenedStory = {
  readonly report: PageReport;
  /** How far it was read, from 0 to 1. */
  readonly place: number;
  /** Read in a private window: nothing of it may go into the browser's history. */
  readonly isPrivate: boolean;
};

/** Everything that the reader page asks of the browser, so that it also runs against a fake one. */
export type ReaderActions = {
  /** Where the story was; `undefined` where the address of the reader page does not say. */
  readonly url: string | undefined;
  /** `unnamed` where the address names no story, `lost` where it is no longer kept. */
  readonly openStory: () => Promise<OpenedStory | 'unnamed' | 'lost'>;
  /** Hears of the story when it is kept anew. */
  readonly watchStory: (
    onReport: (report: PageReport) => void,
    lifetime: { readonly signal: AbortSignal },
  ) => void;
  readonly readStyle: () => Promise<ReadingStyle>;
  /** Hears of changes by other reader pages too. */
  readonly watchStyle: (
    onStyle: (style: ReadingStyle) => void,
    lifetime: { readonly signal: AbortSignal },
  ) => void;
  readonly changeStyle: (change: Partial<ReadingStyle>) => Promise<'ok' | 'storageFull' | undefined>;
  readonly keepPlace: (place: number) => void;
  readonly reopen: (url: string) => Promise<void>;
  /** Both return what is to be said of it. */
  readonly copy: (report: PageReport, format: 'md' | 'txt') => Promise<string>;
  readonly save: (report: PageReport, format: 'md' | 'txt' | 'html' | 'epub') => Promise<string>;
  readonly print: () => void;
  readonly speech: () => Speech;
  readonly voices: () => Promise<readonly SpeechSynthesisVoice[]>;
};
