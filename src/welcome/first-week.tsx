import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Announcement, useAnnouncement } from '../ui/announcement.tsx';
import { Choices } from '../ui/choices.tsx';
import { markingEnd } from '../ui/first-week.ts';
import type { WelcomeActions } from './welcome-actions.ts';

const ways = ['hide', 'mark'] as const;
type Way = (typeof ways)[number];

/** Trust it at once, or look over its shoulder for a week. */
export function FirstWeek({ actions }: { readonly actions: WelcomeActions }): JSX.Element {
  const [way, setWay] = useState<Way>('hide');
  const { told, say } = useAnnouncement();
  useEffect(() => {
    void actions.marksOnlyUntil().then((until) => setWay(until > Date.now() ? 'mark' : 'hide'));
  }, [actions]);

  const choose = async (next: Way): Promise<void> => {
    const outcome = await actions.markOnlyUntil(next === 'mark' ? markingEnd(Date.now()) : 0);
    if (outcome === 'ok') setWay(next);
    say(message(outcome === 'ok' ? 'optionsSaved' : `optionsFailure_${outcome ?? 'noAnswer'}`));
  };
  return (
    <section aria-labelledby="first-week">
      <h2 id="first-week">{message('welcomeWeek')}</h2>
      <Choices
        look="listed"
        label={message('welcomeWeek')}
        labelLook="hidden"
        options={ways.map((value) => ({
          value,
          name: message(`welcomeWeek_${value}`),
          hint: message(`welcomeWeekHint_${value}`),
        }))}
        chosen={way}
        onChoose={(next) => void choose(next)}
      />
      <Announcement told={told} />
    </section>
  );
}
