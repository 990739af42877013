import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { type StoryPart, storyParts } from './demo-story.ts';

/** The made-up story as its site would show it, without the parts that are hidden. */
export function StoryView({ hiddenParts }: { readonly hiddenParts: ReadonlySet<number> }): JSX.Element {
  return (
    <article class="clipping">
      <h2>{message('welcomeStoryTitle')}</h2>
      <p class="from">{message('welcomeStoryFrom')}</p>
      {boxesOf(storyParts).map(({ box, places }) => (
        <div
          key={places[0]}
          class={box === undefined ? 'passage' : `box ${box}`}
          hidden={places.every((place) => hiddenParts.has(place))}
        >
          <Parts places={places.filter((place) => !hiddenParts.has(place))} />
        </div>
      ))}
    </article>
  );
}

function Parts({ places }: { readonly places: readonly number[] }): JSX.Element {
  const shown = places.flatMap((place) => storyParts[place] ?? []);
  const items = shown.filter(({ tag }) => tag === 'li');
  return (
    <>
      {shown
        .filter(({ tag }) => tag !== 'li')
        .map(({ tag, key }) =>
          tag === 'h3' ? <h3 key={key}>{message(key)}</h3> : <p key={key}>{message(key)}</p>,
        )}
      {items.length > 0 && (
        <ul>
          {items.map(({ key }) => (
            <li key={key}>{message(key)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type Box = { readonly box: string | undefined; readonly places: readonly number[] };

/** Neighbors of one box stand together; each paragraph of the story stands alone. */
function boxesOf(parts: readonly StoryPart[]): readonly Box[] {
  const boxes: { box: string | undefined; places: number[] }[] = [];
  parts.forEach(({ box }, place) => {
    const last = boxes.at(-1);
    if (box !== undefined && last?.box === box) last.places.push(place);
    else boxes.push({ box, places: [place] });
  });
  return boxes;
}
