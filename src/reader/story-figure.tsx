import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { StoryPicture } from '../core/types.ts';
import { interfaceLanguage } from '../ui/interface-language.ts';

type FigureProps = {
  readonly picture: StoryPicture;
  readonly isShown: boolean;
  /** The hosts that showing the story's pictures would ask. */
  readonly hosts: readonly string[];
  readonly onAgree: () => void;
};

/** A picture with its caption; before the reader agrees, what it shows in words, and the question. */
export function StoryFigure({ picture, isShown, hosts, onAgree }: FigureProps): JSX.Element {
  const { alt, caption } = picture;
  return (
    <figure class={isShown ? undefined : 'asks'}>
      {isShown ? (
        <Picture picture={picture} />
      ) : (
        <>
          {alt !== '' && alt !== caption && <p class="alternative">{alt}</p>}
          <button type="button" onClick={onAgree}>
            {message('readerShowPictures', hostList(hosts))}
          </button>
        </>
      )}
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

const hostList = (hosts: readonly string[]): string =>
  new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(hosts);

/**
 * Fetched once it comes near the window, without saying where it is shown: a request by the rules of CORS would name
 * the extension in its `Origin`.
 */
function Picture({ picture }: { readonly picture: StoryPicture }): JSX.Element {
  const [isMissing, setMissing] = useState(false);
  const { src, alt, width, height } = picture;
  if (isMissing) return <p class="alternative">{message('pictureMissing')}</p>;
  return (
    <img
      referrerpolicy="no-referrer"
      loading="lazy"
      decoding="async"
      width={width}
      height={height}
      alt={alt}
      src={src}
      onError={() => setMissing(true)}
    />
  );
}
