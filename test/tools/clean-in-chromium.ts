import { cleanSavedPage, type SavedPage } from './clean-saved-page.ts';
import { parseSavedPage } from './settle-page.ts';

/** Cleans a page in Chromium. */
export const cleanHtml = (html: string, fileUrl: string): SavedPage =>
  cleanSavedPage(parseSavedPage(html), fileUrl);
