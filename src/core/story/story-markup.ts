import type { StoryPicture, TextSpan } from '../types.ts';
import { escapeMarkup } from './escape-markup.ts';
import { pictureWords } from './story-export.ts';
import type { ListItem, StoryList, StoryPart } from './story-parts.ts';

/** The parts as markup that is HTML and XHTML alike; headings have the ids that `headingId` gives. */
export function storyMarkup(parts: readonly StoryPart[]): string {
  let headings = 0;
  const markups = parts.map((part) =>
    part.kind === 'heading' ? headingMarkup(part, headings++) : partMarkup(part),
  );
  return markups.join('\n');
}

/** The id of the heading that is the `index`th of its story, from 0. */
export const headingId = (index: number): string => `part-${index + 1}`;

type Heading = Extract<StoryPart, { kind: 'heading' }>;

const headingMarkup = ({ level, spans }: Heading, index: number): string =>
  `<h${level} id="${headingId(index)}">${spansMarkup(spans)}</h${level}>`;

function partMarkup(part: Exclude<StoryPart, Heading>): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${spansMarkup(part.spans)}</p>`;
    case 'caption':
      return `<p class="caption">${spansMarkup(part.spans)}</p>`;
    case 'quote':
      return `<blockquote><p>${spansMarkup(part.spans)}</p></blockquote>`;
    case 'code':
      // A line feed right behind `<pre>` would be lost to HTML.
      return `<pre><code>${escapeMarkup(part.text)}</code></pre>`;
    case 'table':
      return `<pre class="table"><bdi>${escapeMarkup(part.text)}</bdi></pre>`;
    case 'picture':
      return pictureMarkup(part.picture);
    case 'list':
      return listMarkup(part);
  }
}

/** A text with its links. A link's direction is its own, so that its text cannot reorder the sentence around it. */
const spansMarkup = (spans: readonly TextSpan[]): string =>
  spans
    .map(({ text, href }) => {
      const safe = escapeMarkup(text).replaceAll('\n', '<br/>');
      return href === undefined ? safe : linkMarkup(safe, href);
    })
    .join('');

const linkMarkup = (markup: string, address: string): string =>
  `<a dir="auto" href="${escapeMarkup(address)}" rel="noreferrer">${markup}</a>`;

/** Nothing is fetched by a file: the picture is a link, under its name. */
function pictureMarkup(picture: StoryPicture): string {
  const { name, caption, address } = pictureWords(picture);
  const label = escapeMarkup(name);
  const link = address === undefined ? `<bdi>${label}</bdi>` : linkMarkup(label, address);
  const words = caption === '' ? '' : `<figcaption>${escapeMarkup(caption)}</figcaption>`;
  return `<figure><p>${link}</p>${words}</figure>`;
}

const listMarkup = ({ isOrdered, items }: StoryList): string => {
  const tag = isOrdered ? 'ol' : 'ul';
  return `<${tag}>${items.map(itemMarkup).join('')}</${tag}>`;
};

const itemMarkup = ({ pictures, spans, lists }: ListItem): string =>
  `<li>${pictures.map(pictureMarkup).join('')}${spansMarkup(spans)}${lists.map(listMarkup).join('')}</li>`;
