import { siteHost } from '../core/rules/site-host.ts';
import type { StoryPicture } from '../core/types.ts';

export type PictureRules = {
  /** Address of the story: the reader has opened its site. */
  readonly url: string;
  /** Pictures of that site are shown without asking. */
  readonly showsOwn: boolean;
  /** Hosts that the reader agreed to on this page. */
  readonly agreed: ReadonlySet<string>;
};

/** True where a picture may be fetched without another word of the reader's. */
export function isShown(
  { src }: Pick<StoryPicture, 'src'>,
  { url, showsOwn, agreed }: PictureRules,
): boolean {
  const host = siteHost(src);
  if (host === undefined) return false;
  return agreed.has(host) || (showsOwn && isOwnSite(host, siteHost(url)));
}

/** The hosts that would learn of the reader if all pictures were shown, in the order of the story. */
export function hostsToAsk(pictures: readonly StoryPicture[], rules: PictureRules): readonly string[] {
  const hosts = pictures.filter((picture) => !isShown(picture, rules)).map(({ src }) => siteHost(src));
  return [...new Set(hosts)].filter((host) => host !== undefined);
}

/** The site itself or a part of it, such as `images.harbor.example` of `harbor.example`. */
const isOwnSite = (host: string, own: string | undefined): boolean =>
  own !== undefined && (host === own || host.endsWith(`.${own}`));
