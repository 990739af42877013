import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Notice } from './notice.tsx';
import type { CleanedView, PopupView } from './popup-view.ts';
import type { Page } from './use-page.ts';

type PageNoticeProps = { readonly page: Page; readonly view: Exclude<PopupView, CleanedView> };

/** What is to be said of a page without a cleaned story, and what can be done about it. */
export function PageNotice({ page, view }: PageNoticeProps): JSX.Element {
  switch (view.kind) {
    case 'working':
      return <Notice heading={message('working')} look="quiet" />;
    case 'slow':
      return (
        <Notice heading={message('slowHeading')} text={message('slowText')}>
          <button type="button" class="primary" onClick={page.keepWaiting}>
            {message('keepWaiting')}
          </button>
        </Notice>
      );
    case 'gone':
      return <Notice heading={message('goneHeading')} text={message('goneText')} />;
    case 'forbidden':
      return <Notice heading={message('forbiddenHeading')} text={message(`forbidden_${view.place}`)} />;
    case 'permissionMissing':
      return <PermissionNotice page={page} />;
    case 'reloadNeeded':
      return (
        <Notice heading={message('reloadHeading')} text={message('reloadText')}>
          <button type="button" class="primary" onClick={page.reload}>
            {message('reload')}
          </button>
        </Notice>
      );
    case 'notArticle':
      return (
        <Notice heading={message('notArticleHeading')} text={message('notArticleText')}>
          <button type="button" class="primary" onClick={page.cleanAnyway}>
            {message('cleanAnyway')}
          </button>
        </Notice>
      );
    case 'noStory':
      return <Notice heading={message('noStoryHeading')} text={message('noStoryText')} />;
    case 'paused':
      return (
        <Notice
          heading={message(`pausedHeading_${view.scope}`)}
          text={message(`pausedText_${view.scope}`, page.site ?? message('thisSite'))}
        >
          <button type="button" class="primary" onClick={() => page.setPaused(view.scope, 'resume')}>
            {message(`resume_${view.scope}`)}
          </button>
        </Notice>
      );
    case 'failed':
      return <Notice heading={message('failedHeading')} text={message(`failure_${view.reason}`)} />;
  }
}

function PermissionNotice({ page }: { readonly page: Page }): JSX.Element {
  const { site } = page;
  return (
    <Notice
      heading={message('permissionHeading')}
      text={message('permissionText', site ?? message('thisSite'))}
    >
      {site !== undefined && (
        <button type="button" class="primary" onClick={() => page.requestPermission('site')}>
          {message('allowSite', site)}
        </button>
      )}
      <button
        type="button"
        class={site === undefined ? 'primary' : undefined}
        onClick={() => page.requestPermission('everywhere')}
      >
        {message('allowEverywhere')}
      </button>
    </Notice>
  );
}
