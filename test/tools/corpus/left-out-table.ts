import { markdownTable, percent } from '../../bench/markdown-table.ts';
import type { Thresholds } from '../../../src/core/verdicts/model.ts';
import { ownClasses, ownClassOf, promoClasses, promoClassOf } from '../../../src/core/verdicts/run-class.ts';
import { voiceOf, voices, type Voice } from '../../../src/core/verdicts/voice.ts';
import type { CrossFit, ScoredRow } from './cross-fit.ts';
import { holdsStory, isOwnPromo } from './fit-judge.ts';

/** Runs of one judge, voice and class, and from which odds on they are hidden. */
type Group = {
  readonly name: readonly [judge: string, voice: string, runs: string];
  readonly isIn: (scored: ScoredRow) => boolean;
  readonly isHidden: (scored: ScoredRow) => boolean;
};

/**
 * What the thresholds do on sites that the models never saw, as lines of a Markdown table: how many of the promos' runs
 * they hide, how many of runs that are neither promo nor story, such as buttons to share, and on how many pages, counted
 * once a turn, a run that holds some of the story.
 */
export const leftOutTable = ({ promo }: CrossFit, { promo: promoOdds, own }: Thresholds): string[] => {
  const ofVoice = (voice: Voice): Group[] => [
    ...promoClasses.map((name): Group => ({
      name: ['promo', voice, name],
      isIn: ({ row }) =>
        !isOwnPromo(row) && voiceOf(row.values) === voice && promoClassOf(row.values) === name,
      isHidden: ({ odds }) => odds >= promoOdds[voice][name],
    })),
    ...ownClasses.map((name): Group => ({
      name: ['own', voice, name],
      isIn: ({ row, isFurniture }) =>
        row.isBoxLike &&
        (isOwnPromo(row) || !row.isPositive) &&
        voiceOf(row.values) === voice &&
        ownClassOf(row.values, isFurniture) === name,
      isHidden: ({ ownOdds }) => ownOdds >= own[voice][name],
    })),
  ];
  const groups = voices.flatMap(ofVoice);
  return markdownTable(
    [
      'judge',
      'voice',
      'runs',
      'promos',
      'hidden',
      'furniture hidden',
      'pages of stories',
      'with a run hidden',
    ],
    groups.map((group) => rowOf(promo, group)),
  );
};

const rowOf = (rows: readonly ScoredRow[], { name, isIn, isHidden }: Group): (string | number)[] => {
  const own = rows.filter(isIn);
  const promos = own.filter(({ row }) => row.isPositive);
  const stories = own.filter(({ row }) => holdsStory(row));
  const hidden = promos.filter(isHidden).length;
  const furniture = own.filter((scored) => scored.row.origin === 'furniture' && isHidden(scored));
  return [
    ...name,
    promos.length,
    percent(hidden / Math.max(1, promos.length)),
    furniture.length,
    countPages(stories),
    countPages(stories.filter(isHidden)),
  ];
};

const countPages = (rows: readonly ScoredRow[]): number =>
  new Set(rows.map(({ page, turn }) => `${page} ${turn}`)).size;
