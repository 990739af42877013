import { cleanCharacters } from './story-export.ts';

/** Text for HTML and XHTML, between tags and inside quoted attributes. */
export const escapeMarkup = (text: string): string =>
  cleanCharacters(text).replace(markup, (character) => references[character] ?? character);

const markup = /[&<>"']/gu;

/** Those that XML knows without a document type, as numbers where HTML and XML name them differently. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
