import { seededRandom } from '../../src/core/learning/random.ts';
import type { CoreInChromium } from '../tools/core-in-chromium.ts';
import { hashOf } from '../tools/corpus/folds.ts';
import type { PromoBlock } from '../tools/corpus/load-corpus.ts';
import { pageJobs, reservedPromos, type PlannedPage } from '../tools/corpus/page-jobs.ts';
import { injectionOf, mostAlike } from '../tools/corpus/plan-injections.ts';
import { markdownTable, shareOf } from './markdown-table.ts';
import { withProgress } from './progress.ts';
import { isFiller } from './promo-form.ts';
import {
  promoPlaces,
  type PromoOutcome,
  type PromoSetting,
  type summarizeAroundPromos,
  type SummaryPromoJob,
} from './summary-promos.ts';

/** How often a promo that is set into a page of a validation site stands in its summary, as Markdown. */
export const benchContamination = async (core: CoreInChromium, folder: string): Promise<string> => {
  const promos = reservedPromos(folder).filter(({ family }) => !isFiller(family));
  const answers = await withProgress('promos in summaries', pageJobs(folder, ['validation']), (planned) =>
    core.call<ReturnType<typeof summarizeAroundPromos>>('summarizeAroundPromos', jobOf(planned, promos)),
  );
  return contaminationTable(answers).join('\n');
};

const jobOf = ({ page, load }: PlannedPage, promos: readonly PromoBlock[]): SummaryPromoJob => {
  const { html, url, gold } = load();
  const language = page.lang ?? 'en';
  const own = promos.filter(({ lang }) => lang === language);
  const pool = own.length >= minOwnPromos ? own : promos;
  const random = seededRandom(hashOf(`${page.id}/summary`));
  const draw = (): PromoBlock | undefined => pool[Math.floor(random() * pool.length)];
  const settings = promoPlaces.flatMap((place) =>
    [false, true].flatMap((isAlike): PromoSetting[] => {
      const promo = isAlike ? mostAlike(gold, Array.from({ length: triedPromos }, draw)) : draw();
      return promo ? [{ injection: injectionOf(promo, 'inside'), place, isAlike }] : [];
    }),
  );
  return { html, url, gold, seed: hashOf(page.id), settings };
};

const minOwnPromos = 6;
const triedPromos = 200;

/** One row for each place and choice of promos, then both for all places and for those near the top. */
export const contaminationTable = (pages: readonly (readonly PromoOutcome[])[]): string[] => {
  const outcomes = pages.flat();
  const rows = promoPlaces.flatMap((place) =>
    [false, true].map((isAlike): Row => [
      isAlike ? `${place}, most like the story` : place,
      outcomes.filter((one) => one.place === place && one.isAlike === isAlike),
    ]),
  );
  const all: Row[] = [
    ['near the top', outcomes.filter(({ place }) => topPlaces.has(place))],
    ['anywhere', outcomes],
  ];
  return markdownTable(
    ['promo', 'summaries', 'Stet holds a sentence of it (95 % interval)', 'lead-3 of Readability’s text'],
    [...rows, ...all].map(([name, own]) => [
      name,
      own.length,
      shareOf(own, ({ isInSummary }) => isInSummary),
      shareOf(own, ({ isInLead }) => isInLead),
    ]),
  );
};

type Row = readonly [name: string, outcomes: readonly PromoOutcome[]];

const topPlaces: ReadonlySet<string> = new Set(['top', 'glued at the top']);
