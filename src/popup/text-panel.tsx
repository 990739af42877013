import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { PageReport } from '../core/types.ts';
import { countMessage } from '../ui/count-message.ts';
import { type SpokenPlace, StoryText } from '../ui/story-text.tsx';
import { copyStory, saveStory } from '../ui/take-story.ts';
import { Disclosure } from './disclosure.tsx';

const formats = ['md', 'txt', 'html', 'epub'] as const;

type TextPanelProps = {
  readonly report: PageReport;
  readonly say: (text: string) => void;
  readonly spoken: SpokenPlace | undefined;
};

/** The clean text, to read, to copy and to keep. */
export function TextPanel({ report, say, spoken }: TextPanelProps): JSX.Element {
  const { article, text, pictures, url } = report;
  const [showsPictures, setShowsPictures] = useState(false);
  const story = useRef<HTMLDivElement>(null);
  useEffect(() => {
    story.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [spoken]);
  if (text.length === 0) return <p class="hint">{message('noText')}</p>;
  return (
    <div ref={story}>
      <h2 class="for-screen-readers">{message('tabText')}</h2>
      <div class="takes">
        <button type="button" onClick={() => void copyStory(report, 'txt').then(say)}>
          {message('copyText')}
        </button>
        <button type="button" onClick={() => void copyStory(report, 'md').then(say)}>
          {message('copyMarkdown')}
        </button>
        {pictures.length > 0 && (
          <button type="button" aria-pressed={showsPictures} onClick={() => setShowsPictures(!showsPictures)}>
            {countMessage('showPictures', pictures.length)}
          </button>
        )}
        <Disclosure name={message('save')} look="row">
          {formats.map((format) => (
            <button key={format} type="button" onClick={() => void saveStory(report, format).then(say)}>
              {message(`save_${format}`)}
            </button>
          ))}
        </Disclosure>
      </div>
      <StoryText
        blocks={text}
        lang={article.lang}
        dir={article.dir}
        url={url}
        pictures={showsPictures ? pictures : []}
        spoken={spoken}
      />
    </div>
  );
}
