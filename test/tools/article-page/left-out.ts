import { addressKinds, type AddressKind, fitDecision, predict, type Probabilities } from './fit-decision.ts';
import type { MeasuredPage } from './measured-pages.ts';
import { foldCount } from './page-corpus.ts';

/** A page with what models say of it that never saw its site. */
export type LeftOutPage = {
  readonly page: MeasuredPage;
  readonly probabilities: Readonly<Record<AddressKind, Probabilities>>;
};

export type Thresholds = { readonly gate: number; readonly story: number };

/** Predicts the saved pages of each fold by models of all other folds. */
export function predictLeftOut(pages: readonly MeasuredPage[]): LeftOutPage[] {
  return Array.from({ length: foldCount }, (_, fold) => {
    const decision = fitDecision(pages.filter((page) => page.fold !== fold));
    return pages
      .filter((page) => page.fold === fold)
      .map((page) => ({ page, probabilities: inAllKinds((kind) => predict(decision, page, kind)) }));
  }).flat();
}

/**
 * The gate's threshold lets nearly all articles pass; that of the second look is the lowest at which few enough of the
 * other pages are taken by both. Pages count alike with their address and as files without one.
 */
export function chooseThresholds(predicted: readonly LeftOutPage[]): Thresholds {
  const cases = predicted.flatMap(({ page, probabilities }) =>
    countedKinds.map((kind) => ({ isArticle: page.isArticle, ...probabilities[kind] })),
  );
  const articles = cases.filter(({ isArticle }) => isArticle);
  const others = cases.filter(({ isArticle }) => !isArticle);
  const gate = hundredths.findLast(
    (threshold) => shareOf(articles, (each) => each.gate >= threshold) >= minPassing,
  );
  const story = hundredths.find(
    (threshold) => shareOf(others, (each) => each.gate >= (gate ?? 0) && each.story >= threshold) <= maxTaken,
  );
  if (gate === undefined || story === undefined) throw new Error('No thresholds part articles from others.');
  return { gate, story };
}

/** Thresholds for each fold, chosen on the other folds, so that no page has a say in its own. */
export const thresholdsLeftOut = (predicted: readonly LeftOutPage[]): Thresholds[] =>
  Array.from({ length: foldCount }, (_, fold) =>
    chooseThresholds(predicted.filter(({ page }) => page.fold !== fold)),
  );

const countedKinds: readonly AddressKind[] = ['live', 'none'];
const minPassing = 0.99;
const maxTaken = 0.02;
const hundredths = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);

const shareOf = <Item>(items: readonly Item[], has: (item: Item) => boolean): number =>
  items.filter(has).length / items.length;

const inAllKinds = <Value>(valueOf: (kind: AddressKind) => Value): Record<AddressKind, Value> =>
  Object.fromEntries(addressKinds.map((kind) => [kind, valueOf(kind)])) as Record<AddressKind, Value>;
