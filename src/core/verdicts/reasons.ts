import { contentFeatureNames } from '../features/measure-run.ts';
import type { Reason } from '../types.ts';
import { contributionsOf } from '../learning/forest-odds.ts';
import type { Forest } from '../learning/forest.ts';

/** At most this many reasons are shown for a promo. */
const maxReasons = 3;
/** A contribution below this many units of log-odds convinces nobody. */
const minContribution = 0.25;

/** The reasons of a verdict: the features that spoke loudest for a promo, in words that readers know. */
export const reasonsOf = (forest: Forest, values: ArrayLike<number>): Reason[] => {
  const spoken = new Map<Reason, number>();
  contributionsOf(forest, values).forEach((contribution, feature) => {
    const reason = reasonOfFeature[feature];
    if (!reason) return;
    spoken.set(reason, (spoken.get(reason) ?? 0) + contribution);
  });
  const loudest = [...spoken].toSorted(([, one], [, other]) => other - one);
  const convincing = loudest.filter(([, contribution]) => contribution >= minContribution);
  return (convincing.length > 0 ? convincing : loudest.slice(0, 1))
    .slice(0, maxReasons)
    .map(([reason]) => reason);
};

/** Which words a feature stands for; features that only correct others stand for none. */
const reasonByFeature: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:otherScript|otherLanguage|strangeLetters|strangeAboveStory)$/u, 'otherLanguage'],
  [/^(?:headingAndList|headingLed|textAndList|shortListItems|fewListItems)$/u, 'perks'],
  [/^(?:addressed|publisherVoice)$/u, 'addressed'],
  [/^(?:lures|lureShare|luresAboveStory|prices)$/u, 'lure'],
  [/^(?:emoji|exclamations|exclaimsAboveStory|capitals)$/u, 'emoji'],
  [/^(?:linksPlatform|leadsFollow)$/u, 'linksPlatform'],
  [/^(?:linksAway|linksPaid|mostlyAwayLink)$/u, 'linksAway'],
  [/^(?:linksStory|mostlyStoryLink|leadsReadOn)$/u, 'linksStory'],
  [/^(?:linkShare|linksAboveStory|halfLinks|mostlyLinks|manyLinks)$/u, 'mostlyLinks'],
  [/^(?:own|around):(?:promotion|newsletter|related|share|comment|tags|foot|meta)$/u, 'classNames'],
  [
    /^(?:boxed|unlikeProse|rareShape|repeatedShape|ownStyle|field|inAside|inForm|framed|ruled|button|fillsBox|likeMany)$/u,
    'boxed',
  ],
  [
    /^(?:calls|callShare|callsAboveStory|boxWords|boxWordShare|boxWordsAboveStory|startsWithCall|terms|termsAboveStory|leads|leadsNewsletter|leadsComment|leadsSupport|leadsProduct|leadsSponsor|contacts|disguised|points|capitalized)$/u,
    'promoWords',
  ],
  [
    /^(?:sharedTopic|sharedRare|sharedAboveStory|evidence|evidenceAboveStory|topicCosine|topicAboveStory|sharesNoTopic|gap|similarityBefore|similarityAfter|sharedNames|unstated)$/u,
    'foreign',
  ],
  [
    /^(?:(?:wordLength|sentenceWords|shortWords|commas|quotes|names|numbers|capitals|attributes)AboveStory|mannerUnlike|mannerGap)$/u,
    'manner',
  ],
  [/^(?:afterCredit|afterProse|farAfterProse|behindProse)$/u, 'afterStory'],
  [/^notKept$/u, 'notKept'],
];

const reasonOfFeature: readonly (Reason | undefined)[] = contentFeatureNames.map(
  (name) => reasonByFeature.find(([pattern]) => pattern.test(name))?.[1],
);
