import type { Catalog } from '../browser/i18n.ts';
import type { Answer, BackgroundMessage, Payload } from '../browser/messages.ts';
import type { Surroundings } from '../core/clean-page.ts';
import type { Block, CleanedPage } from '../core/types.ts';
import type { MarkLabelOptions, MarkLabels } from './mark-labels.ts';

/** All that the engine needs of the world around it. */
export type Environment = {
  readonly page: Document;
  readonly url: () => string;
  readonly clean: (page: Document, surroundings: Surroundings) => CleanedPage | undefined;
  /** The cheap look at the page, before it is read. */
  readonly isArticlePage: (page: Document, url: string) => boolean;
  /** The second look, at what was read. */
  readonly isStory: (cleaned: CleanedPage, page: Document, url: string) => boolean;
  readonly isVisible: (element: Element) => boolean;
  readonly send: <N extends BackgroundMessage>(
    name: N,
    payload: Payload<N>,
  ) => Promise<Answer<N> | undefined>;
  readonly pick: (options: PickerOptions) => void;
  /** Speaks another language than the browser's. */
  readonly speak: (strings: Catalog | undefined) => void;
  readonly createLabels: (options: MarkLabelOptions) => MarkLabels;
  /** False once the extension was updated or removed: then this engine steps aside. */
  readonly isConnected: () => boolean;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly time: () => number;
};

export type PickerOptions = {
  readonly blocks: readonly Block[];
  readonly region: Element;
  readonly onChoose: (blocks: readonly Block[]) => void;
  readonly onUndo: () => void;
  readonly signal: AbortSignal;
};
