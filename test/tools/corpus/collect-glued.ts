import { seededRandom } from '../../../src/core/learning/random.ts';
import type { Story } from '../../../src/core/summary/summarize.ts';
import { startCoreInChromium } from '../core-in-chromium.ts';
import type { SummaryExample } from '../summary-corpus.ts';
import type { GluedStory } from './fit-promo-sentences.ts';
import { hashOf } from './folds.ts';
import { gluedPlaces, type Glued, type measureGlued } from './glued-promos.ts';
import type { PromoBlock } from './load-corpus.ts';
import { learnedPromos, pageJobs } from './page-jobs.ts';
import { injectionOf, lineOf, mostAlike } from './plan-injections.ts';

/** The texts of training sites and of summaries to learn from, each with promos glued into it, measured in Chromium. */
export const collectGlued = async (
  folder: string,
  examples: readonly SummaryExample[],
): Promise<GluedStory[]> => {
  const promos = learnedPromos(folder).filter(({ family }) => family !== 'viral_filler');
  const core = await startCoreInChromium('./corpus/glued-promos.ts');
  const collected: GluedStory[] = [];
  for (const [id, story, turns] of storiesOf(folder, examples)) {
    const random = seededRandom(hashOf(`${id}/glued`));
    for (let turn = 0; turn < turns; turn++) {
      const promo = drawPromo(story, promos, random);
      const glued = promo && placed(story, promo, random);
      if (!glued) continue;
      const sentences = await core.call<ReturnType<typeof measureGlued>>('measureGlued', story, glued);
      collected.push({ story: id, family: promo.family, sentences });
    }
  }
  await core.close();
  return collected;
};

type TrainingStory = readonly [id: string, story: Story, turns: number];
const turnsOfPage = 3;
const minParagraphs = 4;

const storiesOf = (folder: string, examples: readonly SummaryExample[]): TrainingStory[] => [
  ...pageJobs(folder, ['train']).flatMap(({ page, load }): TrainingStory[] => {
    const { html, gold } = load();
    const paragraphs = gold.split('\n').filter((line) => line.trim() !== '');
    const story = { title: titleOf(html), lang: page.lang ?? 'en', paragraphs };
    return paragraphs.length < minParagraphs ? [] : [[page.id, story, turnsOfPage]];
  }),
  ...examples
    .filter(({ isHeldOut }) => !isHeldOut)
    .map(({ story, source }, at): TrainingStory => [`${source}/${at}`, story, 1]),
];

const titleOf = (html: string): string => titleTag.exec(html)?.[1]?.trim() ?? '';
const titleTag = /<title[^>]*>([^<]*)/iu;

const minOwnPromos = 6;
const ownLanguageShare = 0.85;
const alikeShare = 0.3;
const triedPromos = 60;

/** A promo mostly of the story's language, now and then the one that shares most words with it. */
const drawPromo = (
  { lang, paragraphs }: Story,
  promos: readonly PromoBlock[],
  random: () => number,
): PromoBlock | undefined => {
  const own = promos.filter((promo) => promo.lang === lang);
  const pool = own.length >= minOwnPromos && random() < ownLanguageShare ? own : promos;
  const draw = (): PromoBlock | undefined => pool[Math.floor(random() * pool.length)];
  return random() < alikeShare
    ? mostAlike(paragraphs.join(' '), Array.from({ length: triedPromos }, draw))
    : draw();
};

const minChars = 80;
const topShare = 0.5;

/** Half of them in the first long paragraph, where summaries come from. */
const placed = ({ paragraphs }: Story, promo: PromoBlock, random: () => number): Glued | undefined => {
  const text = lineOf(injectionOf(promo, 'inside'));
  const long = paragraphs.flatMap((paragraph, at) => (paragraph.length > minChars ? [at] : []));
  const paragraph = long[random() < topShare ? 0 : Math.floor(random() * long.length)];
  const place = gluedPlaces[Math.floor(random() * gluedPlaces.length)];
  return text === '' || paragraph === undefined || !place ? undefined : { text, paragraph, place };
};
