import { Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { BlockId, PageReport, StoryPicture } from '../core/types.ts';
import { LinkList } from './link-list.tsx';
import { hostsToAsk, isShown } from './picture-hosts.ts';
import { groupLists } from '../core/story/group-lists.ts';
import { headingLevels, placePictures, storyBlocks } from './story-blocks.ts';
import { StoryFigure } from './story-figure.tsx';
import { StoryHeader } from './story-header.tsx';
import { storyLinks } from './story-links.ts';
import { StoryBlock, StoryLists } from './story-text.tsx';

type ArticleProps = {
  readonly report: PageReport;
  readonly showsPictures: boolean;
  readonly onGo: (block: BlockId) => void;
};

/** The whole story as it is read, and as it is printed. */
export function StoryArticle({ report, showsPictures, onGo }: ArticleProps): JSX.Element {
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const { article, pictures, url } = report;
  const blocks = storyBlocks(report);
  const shared = { links: storyLinks(blocks), levels: headingLevels(blocks) };
  const rules = { url, showsOwn: showsPictures, agreed };
  const placed = placePictures(blocks, pictures);
  const hosts = hostsToAsk(pictures, rules);
  const figures = (some: readonly StoryPicture[] = []): JSX.Element[] =>
    some.map((picture) => (
      <StoryFigure
        key={picture.src}
        picture={picture}
        isShown={isShown(picture, rules)}
        hosts={hosts}
        onAgree={() => setAgreed(new Set([...agreed, ...hosts]))}
      />
    ));
  return (
    <article lang={article.lang || undefined} dir={article.dir}>
      <StoryHeader report={report} onGo={onGo} />
      <div class="text">
        {groupLists(blocks).map((group) => (
          <Fragment key={group[0].id}>
            {group.map(({ id }) => figures(placed.get(id)))}
            {group[0].kind === 'list-item' ? (
              <StoryLists items={group} {...shared} />
            ) : (
              <StoryBlock block={group[0]} {...shared} />
            )}
          </Fragment>
        ))}
        {figures(placed.get(undefined))}
        {blocks.length === 0 && <p class="no-text">{message('noText')}</p>}
      </div>
      <LinkList links={[...shared.links.values()]} url={url} />
    </article>
  );
}
