import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../../src/core/learning/random.ts';
import { hashOf, type Fold } from './folds.ts';
import type { CorpusPage } from './load-corpus.ts';
import type { PageJob } from './page-jobs.ts';
import { planInjections, type InjectionPlan } from './plan-injections.ts';

const folder = fileURLToPath(new URL('../../fixtures/stories', import.meta.url));

/** A story of the project's own that reads like a promo, with what is to be set into it. */
export type OwnStory = { readonly page: CorpusPage; readonly fold: Fold; readonly load: () => PageJob };

/**
 * The project's own hard cases to learn from: stories on giveaways, casinos, helplines and their like, of which nothing
 * is a promo. Thresholds are not chosen on them, since no reader meets so many. Those in `unseen-stories` are kept to
 * test on.
 */
export const ownStories = (material: InjectionPlan): OwnStory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const [name = '', lang = 'en'] = file.replace('.html', '').split('.');
      const url = `https://${name}.example/news/${name}`;
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      const page: CorpusPage = { id: `own/${file}`, source: 'own', url, lang, gold: html.replace(tags, ' ') };
      const plan = (turn: number): PageJob['plans'][number] => {
        const random = seededRandom(hashOf(`${page.id}/${turn}`));
        return {
          url,
          injections: planInjections(page, material, random),
          seed: hashOf(page.id) + turn,
          isReserved: false,
        };
      };
      return {
        page,
        fold: 'train',
        load: () => ({
          html,
          url,
          gold: '',
          isAllStory: true,
          labels: [],
          plans: Array.from({ length: plansAStory }, (_, turn) => plan(turn)),
        }),
      };
    });

const plansAStory = 4;
const tags = /<[^<>]{0,400}>/gu;
