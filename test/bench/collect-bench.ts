import type { CoreInChromium } from '../tools/core-in-chromium.ts';
import type { Fold } from '../tools/corpus/folds.ts';
import type { CorpusPage } from '../tools/corpus/load-corpus.ts';
import { pageJobs, type PlannedPage } from '../tools/corpus/page-jobs.ts';
import type { BenchPage, benchPage, InjectedGroup } from './bench-page.ts';
import { withProgress } from './progress.ts';
import { readInNode } from './read-in-node.ts';
import type { ToolScore, ToScore } from './score-tools.ts';
import type { Tool } from './tools.ts';
import { planUnseen, type UnseenPlan } from './unseen-promos.ts';

export type ToolScores = Readonly<Record<Tool, ToolScore>>;

export type BenchedPage = {
  readonly page: CorpusPage;
  readonly measured: BenchPage;
  readonly scores: ToolScores;
  /** The same with promos set into the page. */
  readonly scoresAround: ToolScores | undefined;
  /** Promos that no weights have seen, set into the page as found. */
  readonly unseen: readonly InjectedGroup[];
};

/** Measures Stet and its peers on all pages of a fold that have a text by hand. */
export const collectBench = (core: CoreInChromium, folder: string, fold: Fold): Promise<BenchedPage[]> => {
  const unseenPlan = planUnseen();
  return withProgress(fold, pageJobs(folder, [fold]), (planned) => benchOne(core, planned, unseenPlan));
};

const benchOne = async (
  core: CoreInChromium,
  { page, load }: PlannedPage,
  unseenPlan: UnseenPlan,
): Promise<BenchedPage> => {
  const job = load();
  const url = job.url || unknownAddress;
  const { gold } = job;
  const { htmlAround, ...measured } = await core.call<ReturnType<typeof benchPage>>('benchPage', job);
  const { found, around } = measured;
  const score = async (html: string, rest: Pick<ToScore, 'stetText' | 'promos'>): Promise<ToolScores> => {
    const inNode = await readInNode(await core.call<string>('settledHtml', html), url);
    return core.call<ToolScores>('scoreTools', {
      page: { html, url },
      gold,
      inNode,
      ...rest,
    } satisfies ToScore);
  };
  const plan = unseenPlan(page);
  return {
    page,
    measured,
    unseen: plan ? await core.call<InjectedGroup[]>('hidePromos', { ...job, plans: [plan] }) : [],
    scores: await score(job.html, { stetText: found.text, promos: [] }),
    scoresAround:
      around &&
      (await score(htmlAround, {
        stetText: around.text,
        promos: around.groups.map(({ pieces }) => pieces),
      })),
  };
};

/** Of a page whose address the corpus does not know: some readers read none without one. */
const unknownAddress = 'https://unknown.example/';
