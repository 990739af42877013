import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { StoryPicture } from '../core/types.ts';

/** A picture of the story with its caption. Its site does not learn on which page it is shown. */
export function Picture({ picture }: { readonly picture: StoryPicture }): JSX.Element {
  const { src, alt, caption, width, height } = picture;
  const [isMissing, setMissing] = useState(false);
  return (
    <figure>
      {isMissing ? (
        <p class="caption">{message('pictureMissing')}</p>
      ) : (
        <img
          src={src}
          alt={alt}
          width={width}
          height={height}
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setMissing(true)}
        />
      )}
      {caption !== '' && <figcaption dir="auto">{caption}</figcaption>}
    </figure>
  );
}
