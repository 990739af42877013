import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { PageReport } from '../core/types.ts';
import { StoryText } from '../ui/story-text.tsx';

type TextPanelProps = { readonly report: PageReport; readonly say: (key: string) => void };

/** The clean text, to read and to copy. */
export function TextPanel({ report, say }: TextPanelProps): JSX.Element {
  const { article, text } = report;
  if (text.length === 0) return <p class="hint">{message('noText')}</p>;
  return (
    <>
      <h2 class="for-screen-readers">{message('tabText')}</h2>
      <StoryText blocks={text} lang={article.lang} dir={article.dir} />
      <div class="buttons">
        <button type="button" onClick={() => void copyStory(report, say)}>
          {message('copyText')}
        </button>
      </div>
    </>
  );
}

async function copyStory({ article, text }: PageReport, say: (key: string) => void): Promise<void> {
  const story = [article.title, ...text.map((block) => block.text)].join('\n\n');
  try {
    await navigator.clipboard.writeText(story);
    say('saidCopied');
  } catch {
    say('saidNotCopied');
  }
}
