import { cleanSavedPage, type SavedPage } from './clean-saved-page.ts';

/** Cleans a page in Chromium; the parser loads and runs nothing of it. */
export const cleanHtml = (html: string, fileUrl: string): SavedPage =>
  cleanSavedPage(new DOMParser().parseFromString(html, 'text/html'), fileUrl);
