import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Announcement, useAnnouncement } from '../ui/announcement.tsx';
import { countMessage } from '../ui/count-message.ts';
import { reasonsSentence } from '../ui/promo-words.ts';
import type { FoundPromo } from './clean-story.ts';
import { StoryView } from './story-view.tsx';

type DemonstrationProps = { readonly clean: () => Promise<readonly FoundPromo[]> };

/** A story that is cleaned before the reader's eyes, and gives back what was hidden. */
export function Demonstration({ clean }: DemonstrationProps): JSX.Element {
  const [promos, setPromos] = useState<readonly FoundPromo[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<FoundPromo>>(new Set());
  const { told, say } = useAnnouncement();
  const isClean = hidden.size > 0;

  const toggle = async (): Promise<void> => {
    if (isClean) {
      setHidden(new Set());
      return say(message('welcomeShown'));
    }
    const found = await clean();
    setPromos(found);
    setHidden(new Set(found));
    say(countMessage('hiddenCount', found.length));
  };
  const turn = (promo: FoundPromo): void => {
    const next = new Set(hidden);
    if (!next.delete(promo)) next.add(promo);
    setHidden(next);
    say(message(next.has(promo) ? 'saidHidden' : 'welcomeRestored'));
  };

  return (
    <div class="demonstration">
      <div class="bar">
        <Announcement told={told} />
        <button type="button" class={isClean ? undefined : 'primary'} onClick={() => void toggle()}>
          {message(isClean ? 'welcomeShow' : 'welcomeClean')}
        </button>
      </div>
      <StoryView hiddenParts={new Set([...hidden].flatMap(({ parts }) => parts))} />
      {promos.length > 0 && (
        <div class="found">
          <h3>{message('tabHidden')}</h3>
          <ul>
            {promos.map((promo) => (
              <li key={promo.parts[0]} class={hidden.has(promo) ? undefined : 'restored'}>
                <div class="subject">
                  <strong>{message(`category_${promo.category}`)}</strong>
                  <p class="hint">{reasonsSentence(promo.reasons)}</p>
                </div>
                <button type="button" onClick={() => turn(promo)}>
                  {message(hidden.has(promo) ? 'restore' : 'hideAgain')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
