import type { SpokenSentence } from '../ui/speech/spoken-sentences.ts';
import { blockElement, readingLine } from './block-elements.ts';
import { sentenceRange } from './sentence-range.ts';

const highlightName = 'sentence';
const markedClass = 'is-read';

/**
 * Marks the sentence that is read aloud and takes the mark off all others, without a change to the text, so that a
 * selection stays. A browser without highlights marks the paragraph.
 */
export function markSentence(sentence: SpokenSentence | undefined): void {
  for (const marked of document.querySelectorAll(`.${markedClass}`)) marked.classList.remove(markedClass);
  const range = sentence && sentenceRange(sentence);
  if (!('highlights' in CSS))
    blockElement(sentence?.block)?.classList.toggle(markedClass, range !== undefined);
  else if (range) CSS.highlights.set(highlightName, new Highlight(range));
  else CSS.highlights.delete(highlightName);
}

/** Brings a sentence into the window where it is not, a third of the way down. */
export function showSentence(sentence: SpokenSentence): void {
  const box = sentenceRange(sentence)?.getBoundingClientRect();
  const bar = document.querySelector('.speech-bar')?.getBoundingClientRect();
  if (!box || (box.top >= readingLine() && box.bottom <= (bar?.top ?? innerHeight))) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - innerHeight / 3, behavior: isCalm ? 'instant' : 'smooth' });
}

/** The sentence at the top of the window: the first whose end can be seen; the last where all are above. */
export function sentenceInView(sentences: readonly SpokenSentence[]): number {
  if (scrollY < 1) return 0;
  const line = readingLine();
  const at = sentences.findIndex((sentence) => {
    // Most blocks are far above the window: their sentences need no look.
    const block = blockElement(sentence.block);
    if (!block || block.getBoundingClientRect().bottom <= line) return false;
    return (sentenceRange(sentence)?.getBoundingClientRect().bottom ?? 0) > line;
  });
  return at === -1 ? sentences.length - 1 : at;
}
