import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { linkPlace } from './story-links.ts';

type ReaderNoticeProps = {
  readonly kind: 'unnamed' | 'lost';
  /** Where the story was, if that is known. */
  readonly url: string | undefined;
  readonly onReopen: (url: string) => void;
};

/** Why there is no story here, and the way back to it. */
export function ReaderNotice({ kind, url, onReopen }: ReaderNoticeProps): JSX.Element {
  const heading = message(`readerHeading_${kind}`);
  useEffect(() => {
    document.title = heading;
  }, [heading]);
  return (
    <main class="notice">
      <h1>{heading}</h1>
      <p>{message(`readerText_${kind}`)}</p>
      {url !== undefined && (
        <>
          <p class="where">
            <bdi dir="ltr">{url}</bdi>
          </p>
          <p>
            <button type="button" class="primary" onClick={() => onReopen(url)}>
              {message('readerReopen', linkPlace(url))}
            </button>
          </p>
          <p class="hint">{message('readerReopenHint')}</p>
        </>
      )}
    </main>
  );
}
