import { unclobbered } from '../core/article/safe-dom.ts';
import type { GroupId } from '../core/types.ts';
import { type CleanedView, findPromo } from './cleaned-view.ts';
import { scrollToBlock } from './reveal.ts';

export type Highlighter = {
  /** Outlines the place of a promo, a hidden one shown meanwhile; `undefined` ends that. */
  readonly highlight: (view: CleanedView | undefined, group: GroupId | undefined) => void;
};

type Tools = {
  readonly page: Document;
  /** Makes the page show a view for the moment, as far as promos go. */
  readonly preview: (view: CleanedView) => void;
  /** What the page shows by the reader's word: an act may have changed it meanwhile. */
  readonly current: () => CleanedView | undefined;
};

/** A popup that closes does not say that the pointer left its row: then the outline ends by itself. */
const maxHighlightMs = 12_000;
const outline = { outline: '3px solid #b4552d', outlineOffset: '4px' };

/** Points at promos in the page while the pointer rests on their rows; nothing is left on the elements. */
export function createHighlighter({ page, preview, current }: Tools): Highlighter {
  let end = (): void => undefined;

  function highlight(view: CleanedView | undefined, group: GroupId | undefined): void {
    end();
    const promo = view && group !== undefined ? findPromo(view, group) : undefined;
    if (!view || !promo) return;
    const isHidden = promo.state === 'hidden';
    if (isHidden)
      preview({
        ...view,
        promos: view.promos.map((other) => (other === promo ? { ...promo, state: 'restored' } : other)),
      });
    const [first] = promo.blocks;
    if (first) scrollToBlock(first, page, 'ifOutOfSight');
    const animations = promo.blocks
      .filter(({ nodes }) => nodes.length === 0)
      .map(({ element }) =>
        unclobbered(element, 'animate')([outline, outline], { duration: maxHighlightMs }),
      );
    const timer = setTimeout(() => end(), maxHighlightMs);
    end = () => {
      end = () => undefined;
      clearTimeout(timer);
      for (const animation of animations) animation.cancel();
      const now = current();
      if (isHidden && now) preview(now);
    };
  }

  return { highlight };
}
