import type { PageSettings } from '../browser/messages.ts';
import { fingerprint, isNear } from '../core/rules/fingerprint.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { CleanedPage, GroupId } from '../core/types.ts';
import type { Environment } from './environment.ts';
import { hidePromos, isMarkedInPage } from './hide-promos.ts';
import type { Hider } from './hide.ts';
import type { MarkLabels } from './mark-labels.ts';
import { categoryAction, defaultPageSettings } from './page-settings.ts';
import { type Choice, type Promo, promosOf, shownForNow, textOf, withChoices } from './promos.ts';

/** What the reader decided, as far as this page view knows. */
export type Decisions = {
  /** The stored rules of the site, newest first; before them, those that could not be stored. */
  readonly rules: readonly Rule[];
  readonly choices: readonly Choice[];
  readonly settings: PageSettings;
  readonly isShowingAll: boolean;
  /** The reader asked for it, or an earlier look found a story here: that is not questioned again. */
  readonly isStory: boolean;
};

/** A cleaned page as it is shown now. */
export type CleanedView = {
  readonly cleaned: CleanedPage;
  readonly promos: readonly Promo[];
};

export const noDecisions: Decisions = {
  rules: [],
  choices: [],
  settings: defaultPageSettings,
  isShowingAll: false,
  isStory: false,
};

type Screen = {
  readonly page: Document;
  readonly hider: Hider;
  /** False where the browser refuses the sheet: then promos are only marked. */
  readonly canHide: boolean;
  readonly labels: MarkLabels;
};
type Tools = Screen & Pick<Environment, 'url' | 'clean' | 'isStory' | 'isVisible' | 'time'>;

/**
 * Looks at the page as its publisher made it, and hides its promos; all in one turn, so that nothing is painted
 * in between. `undefined` where there is no story.
 */
export function cleanedView(tools: Tools, decisions: Decisions): CleanedView | undefined {
  const { page, isVisible } = tools;
  const { rules, settings } = decisions;
  const { sureness, summaryLength } = settings;
  tools.hider.restoreAll();
  const cleaned = tools.clean(page, { url: tools.url(), rules, isVisible, sureness, summaryLength });
  if (!cleaned) return undefined;
  if (!decisions.isStory && !tools.isStory(cleaned, page, tools.url())) return undefined;
  const found = promosOf(cleaned, { actionOf: categoryAction(settings, tools.time()) });
  const promos = withChoices(decisions.isShowingAll ? shownForNow(found) : found, decisions.choices);
  return shown(tools, { cleaned, promos }, decisions);
}

/** Makes the page show the promos' states. */
export function shown(
  { page, hider, canHide, labels }: Screen,
  view: CleanedView,
  { settings, isShowingAll }: Decisions,
): CleanedView {
  const { region, blocks } = view.cleaned;
  const marksInPage = canHide && settings.marksInPage && !isShowingAll;
  const promos = hidePromos(
    { region, blocks, page, hider, marksInPage },
    canHide ? view.promos : view.promos.map(marked),
  );
  labels.show(marksInPage ? promos.filter(isMarkedInPage) : []);
  return { ...view, promos };
}

function marked(promo: Promo): Promo {
  return promo.state === 'hidden' ? { ...promo, state: 'marked' } : promo;
}

/** The view with one promo in another state. */
export function withPromo(view: CleanedView, changed: Promo): CleanedView {
  return { ...view, promos: view.promos.map((promo) => (promo.group === changed.group ? changed : promo)) };
}

export function findPromo(view: CleanedView, group: GroupId): Promo | undefined {
  return view.promos.find((promo) => promo.group === group);
}

/** The decisions with the reader's newest word on a promo's text. */
export function withChoice(decisions: Decisions, promo: Promo): Decisions {
  if (promo.state === 'marked') return decisions;
  const choice: Choice = { fingerprint: fingerprint(textOf(promo)), state: promo.state };
  const others = decisions.choices.filter((made) => !isNear(made.fingerprint, choice.fingerprint));
  return { ...decisions, choices: [choice, ...others] };
}
