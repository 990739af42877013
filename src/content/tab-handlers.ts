import type { Handlers, PageState, TabMessage } from '../browser/messages.ts';
import type { Block } from '../core/types.ts';
import { findPromo } from './cleaned-view.ts';
import type { Environment } from './environment.ts';
import type { PageSession } from './page-session.ts';
import {
  type Desk,
  hideAllPromos,
  hidePromo,
  neverHidePromo,
  reportBlocks,
  restorePromo,
  showAllPromos,
  takeBackReport,
} from './reader-actions.ts';
import { reveal } from './reveal.ts';

type Tools = Pick<Environment, 'page' | 'pick'>;

/** How a page session answers the popup and the background. */
export function tabHandlers(session: PageSession, { page, pick }: Tools): Handlers<TabMessage> {
  const { desk, inTurn } = session;
  const after = async (action: (desk: Desk) => Promise<void> | void): Promise<PageState> => {
    await inTurn(() => action(desk));
    return session.state();
  };
  return {
    pageState: () => session.state(),
    restore: ({ group }) => after(() => restorePromo(desk, group)),
    hide: ({ group }) => after(() => hidePromo(desk, group)),
    showAll: () => after(showAllPromos),
    hideAll: () => after(hideAllPromos),
    reveal: ({ group }) => {
      const view = desk.view();
      const promo = view && findPromo(view, group);
      if (promo) reveal(promo.blocks, page);
    },
    highlight: ({ group }) => session.highlighter.highlight(desk.view(), group),
    scrollTo: ({ block }) => {
      const found = desk.view()?.cleaned.blocks.find(({ id }) => id === block);
      if (found) reveal([found], page);
    },
    neverHide: ({ group }) => after((actor) => neverHidePromo(actor, group)),
    startPicker: () => inTurn(() => letReaderPick(session, pick)),
    settingsChanged: () => session.look(),
  };
}

const picking = new WeakMap<PageSession, AbortController>();

function letReaderPick(session: PageSession, pick: Environment['pick']): boolean {
  const { desk, inTurn } = session;
  const view = desk.view();
  if (!view) return false;
  picking.get(session)?.abort();
  const end = new AbortController();
  picking.set(session, end);
  let chosen: readonly Block[] = [];
  pick({
    region: view.cleaned.region,
    // An attribute cannot hide a run of text that has no element of its own.
    blocks: view.cleaned.blocks.filter(({ nodes }) => nodes.length === 0),
    onChoose: (blocks) => {
      chosen = blocks;
      void inTurn(() => reportBlocks(desk, blocks));
    },
    onUndo: () => void inTurn(() => takeBackReport(desk, chosen)),
    signal: AbortSignal.any([end.signal, session.storySignal(), session.signal]),
  });
  return true;
}
