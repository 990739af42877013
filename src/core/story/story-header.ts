import { escapeMarkup } from './escape-markup.ts';
import { safeAddress, type StoryExport, storyOrigin, storyTitle } from './story-export.ts';

/** The title, who wrote it and when, and where it stands; each part with a direction of its own. */
export function storyHeader(story: StoryExport): string {
  const origin = storyOrigin(story).map((part) => `<bdi>${escapeMarkup(part)}</bdi>`);
  const address = safeAddress(story.url);
  const lines = [
    `<h1 dir="auto">${escapeMarkup(storyTitle(story))}</h1>`,
    origin.length === 0 ? '' : `<p class="origin">${origin.join(' · ')}</p>`,
    address === undefined ? '' : `<p class="origin">${sourceLink(address)}</p>`,
  ];
  return `<header>\n${lines.filter((line) => line !== '').join('\n')}\n</header>`;
}

const sourceLink = (address: string): string => {
  const safe = escapeMarkup(address);
  return `<a dir="ltr" href="${safe}" rel="noreferrer">${safe}</a>`;
};

/** The story's language as a BCP 47 tag; `und` (undetermined) where the page gives none that is well formed. */
export function storyLanguage({ article }: StoryExport): string {
  try {
    return Intl.getCanonicalLocales(article.lang.trim().replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und'; // A RangeError: the page's tag is none, such as "english (us)".
  }
}
