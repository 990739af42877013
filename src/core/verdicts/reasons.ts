import { promoFeatureNames } from '../features/measure-run.ts';
import type { Reason } from '../types.ts';
import type { AlignedModel } from './linear-model.ts';

/** At most this many reasons are shown for a promo. */
const maxReasons = 3;
/** A contribution below this many units of log-odds convinces nobody. */
const minContribution = 0.25;

/** The reasons of a verdict: the features whose weights spoke loudest for a promo, in words that readers know. */
export const reasonsOf = (model: AlignedModel, values: readonly number[]): Reason[] => {
  const spoken = new Map<Reason, number>();
  values.forEach((value, index) => {
    const reason = reasonOfFeature[index];
    if (!reason || value <= 0) return;
    spoken.set(reason, (spoken.get(reason) ?? 0) + value * (model.weights[index] ?? 0));
  });
  const loudest = [...spoken].toSorted(([, one], [, other]) => other - one);
  const convincing = loudest.filter(([, contribution]) => contribution >= minContribution);
  return (convincing.length > 0 ? convincing : loudest.slice(0, 1))
    .slice(0, maxReasons)
    .map(([reason]) => reason);
};

/** Which words a feature stands for; features that only correct others stand for none. */
const reasonByFeature: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:otherScript|otherLanguage)$/u, 'otherLanguage'],
  [
    /^(?:headingAndList|headingLed|textAndList|shortListItems|fewListItems)|&(?:headingAndList|headingLed|shortListItems)$/u,
    'perks',
  ],
  [/^addressed|^publisherVoice$/u, 'addressed'],
  [/^(?:lures|lureShare|prices)|&lures$/u, 'lure'],
  [/^emoji$|^exclamations$|^capitals$/u, 'emoji'],
  [/linksPlatform/u, 'linksPlatform'],
  [/linksAway|linksPaid|mostlyAwayLink/u, 'linksAway'],
  [/linksStory|mostlyStoryLink/u, 'linksStory'],
  [/linkShare|halfLinks|mostlyLinks|manyLinks/u, 'mostlyLinks'],
  [/^(?:own|around):(?:promotion|newsletter|related|share|comment)$/u, 'classNames'],
  [/^(?:boxed|unlikeProse|rareShape|ownStyle|field|inAside|inForm)/u, 'boxed'],
  [/^(?:calls|callShare|boxWords|boxWordShare|startsWithCall|terms)/u, 'promoWords'],
  [/^(?:sharesNoTopic|gap)/u, 'foreign'],
  [/^notKept$/u, 'notKept'],
];

const reasonOfFeature: readonly (Reason | undefined)[] = promoFeatureNames.map(
  (name) => reasonByFeature.find(([pattern]) => pattern.test(name))?.[1],
);
