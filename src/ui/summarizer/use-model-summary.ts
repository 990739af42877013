import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { primaryLanguage } from '../../core/summary/primary-language.ts';
import type { Story } from '../../core/summary/summarize.ts';
import type { BlockKind, PageReport } from '../../core/types.ts';
import { type ModelEvent, type ModelState, nextState } from './model-state.ts';
import { browserSummarizer, optionsFor } from './summarizer-api.ts';
import { tellsNames } from './tells-names.ts';
import type { writeSummary } from './write-summary.ts';

/** The summary by the browser's own model, and what the reader may do about it. */
export type ModelSummary = {
  readonly state: ModelState;
  readonly tell: (kind: 'clicked' | 'agreed' | 'declined' | 'stopped' | 'dismissed') => void;
};

const absent: ModelState = { kind: 'absent' };

/** Asks what the browser's model can do for this story, as soon as `isWanted`; ends its work with the view. */
export function useModelSummary(report: PageReport, isWanted: boolean): ModelSummary {
  const [state, setState] = useState<ModelState>(absent);
  const current = useRef(state);
  const writing = useRef<AbortController | undefined>(undefined);
  const { lang } = report.article;
  const language = primaryLanguage(lang);
  const story = storyOf(report);
  // A report comes anew with every look at the page; the model's work is lost only with its story.
  const key = JSON.stringify([report.url, story]);

  const apply = (event: ModelEvent): void => {
    current.current = nextState(current.current, event);
    setState(current.current);
  };

  // Before the paint, so that a new story never shows what was written of the last one.
  useLayoutEffect(() => {
    current.current = absent;
    setState(absent);
    const looking = new AbortController();
    if (isWanted && lang !== '') void askAvailability(language, looking.signal, apply);
    return () => {
      looking.abort();
      writing.current?.abort();
    };
  }, [key, isWanted, lang, language]);

  const tell: ModelSummary['tell'] = (kind) => {
    const before = current.current.kind;
    apply({ kind });
    const { kind: now } = current.current;
    if (kind === 'stopped') writing.current?.abort();
    const factory = browserSummarizer();
    if (now === before || (now !== 'downloading' && now !== 'writing') || !factory) return;
    writing.current = new AbortController();
    void write(factory, {
      story,
      language,
      signal: writing.current.signal,
      start: now === 'downloading' ? 'download' : 'atOnce',
      onEvent: apply,
      // After an update of the extension its files have other names.
    }).catch(() => apply({ kind: 'failed' }));
  };
  return { state, tell };
}

/** What trims and checks is loaded when somebody asks for it, so that the popup opens fast. */
async function write(...job: Parameters<typeof writeSummary>): Promise<void> {
  const writer = await import('./write-summary.ts');
  await writer.writeSummary(...job);
}

async function askAvailability(
  language: string,
  signal: AbortSignal,
  apply: (event: ModelEvent) => void,
): Promise<void> {
  const factory = browserSummarizer();
  if (!factory || !tellsNames(language)) return;
  try {
    const availability = await factory.availability(optionsFor(language));
    if (!signal.aborted) apply({ kind: 'answered', availability });
  } catch {
    // A browser that cannot say has no model to offer.
  }
}

const storyOf = ({ article, text }: PageReport): Story => ({
  title: article.title,
  lang: article.lang,
  paragraphs: text.filter(({ kind }) => telling.has(kind)).map((block) => block.text),
});

/** What tells the story in sentences. */
const telling: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);
