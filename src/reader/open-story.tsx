import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { ReadingStyle } from '../browser/stored/reading-style.ts';
import type { BlockId } from '../core/types.ts';
import { Announcement, useAnnouncement } from '../ui/announcement.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icons.tsx';
import { blockElement } from './block-elements.ts';
import { ContentsPanel } from './contents-panel.tsx';
import type { Command } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Menu } from './menu.tsx';
import { ProgressLine } from './progress-line.tsx';
import type { OpenedStory, ReaderActions } from './reader-actions.ts';
import { SavePanel } from './save-panel.tsx';
import { SpeechBar } from './speech-bar.tsx';
import { StoryArticle } from './story-article.tsx';
import { headingLevels, storyBlocks, storyContents } from './story-blocks.ts';
import { sizes, StylePanel } from './style-panel.tsx';
import { Toolbar } from './toolbar.tsx';
import { useKeys } from './use-keys.ts';
import { usePlace } from './use-place.ts';
import { useReadAloud } from './use-read-aloud.ts';
import { useReadingStyle } from './use-reading-style.ts';

type OpenStoryProps = {
  readonly story: OpenedStory;
  readonly firstStyle: ReadingStyle;
  readonly actions: ReaderActions;
};

/** A story with everything round it: tools, progress, voice. */
export function OpenStory({ story, firstStyle, actions }: OpenStoryProps): JSX.Element {
  const { report, place, isPrivate } = story;
  const { article } = report;
  const { told, say } = useAnnouncement();
  const [style, changeStyle] = useReadingStyle({ actions, first: firstStyle, say });
  const onEnd = (): void => say(message('saidReadToEnd'));
  const readAloud = useReadAloud({ report, style, changeStyle, actions, onEnd });
  const [isHelping, setHelping] = useState(false);
  const readAloudButton = useRef<HTMLButtonElement>(null);
  usePlace(place, actions.keepPlace);
  useEffect(() => {
    if (!isPrivate) document.title = article.title;
  }, [article.title, isPrivate]);

  const stop = (): void => {
    readAloud.stop();
    // The bar goes, and with it the button that was pressed.
    if (document.activeElement?.closest('.speech-bar')) readAloudButton.current?.focus();
  };
  const isBarShown = readAloud.narration.status !== 'silent' || readAloud.choice !== undefined;
  const resize = (step: number): void => {
    const size = Math.min(Math.max(style.size + step, sizes.min), sizes.max);
    changeStyle({ size });
    say(message('readerSaidSize', String(size)));
  };
  const commands: Readonly<Record<Command, () => void>> = {
    nextSentence: () => readAloud.move(1),
    previousSentence: () => readAloud.move(-1),
    larger: () => resize(1),
    smaller: () => resize(-1),
    stop: () => isBarShown && stop(),
    help: () => setHelping(true),
  };
  useKeys(style.hasShortcuts, article.dir, (command) => commands[command]());

  const { blocks, levels, headings } = useMemo(() => {
    const shown = storyBlocks(report);
    return { blocks: shown, levels: headingLevels(shown), headings: storyContents(shown, report.words) };
  }, [report]);
  // The same element as before is not drawn again: the story may be long, and the voice changes often.
  const storyArticle = useMemo(
    () => <StoryArticle report={report} showsPictures={style.showsPictures} onGo={goTo} />,
    [report, style.showsPictures],
  );
  const isSpeaking = readAloud.narration.status === 'speaking';
  return (
    <>
      <ProgressLine />
      <Toolbar>
        {headings.length > 0 && (
          <Menu icon="list" label={message('readerContents')} side="start">
            <ContentsPanel
              headings={headings}
              levels={levels}
              lang={article.lang}
              dir={article.dir}
              onGo={goTo}
            />
          </Menu>
        )}
        <span class="gap" />
        {blocks.length > 0 && (
          <button
            type="button"
            class="tool"
            ref={readAloudButton}
            title={message('readAloud')}
            aria-pressed={isSpeaking}
            onClick={readAloud.toggle}
          >
            <Icon name="speaker" />
            <span class="word">{message('readAloud')}</span>
          </button>
        )}
        <Menu icon="letters" label={message('readerStyle')} side="end">
          <StylePanel style={style} onChange={changeStyle} />
        </Menu>
        <Menu icon="download" label={message('save')} side="end">
          <SavePanel report={report} actions={actions} say={say} />
        </Menu>
        <IconButton icon="help" label={message('readerKeys')} onPress={() => setHelping(true)} />
      </Toolbar>
      <main>{storyArticle}</main>
      {isBarShown && (
        <SpeechBar
          readAloud={readAloud}
          rate={style.rate}
          onRate={(rate) => changeStyle({ rate })}
          onStop={stop}
        />
      )}
      <Announcement told={told} />
      {isHelping && (
        <KeysDialog
          isOn={style.hasShortcuts}
          onToggle={() => changeStyle({ hasShortcuts: !style.hasShortcuts })}
          onClose={() => setHelping(false)}
        />
      )}
    </>
  );
}

/** To a block of the story, and the focus with it, so that reading goes on there. */
function goTo(id: BlockId): void {
  const block = blockElement(id);
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'start' });
}
