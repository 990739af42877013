/** What the benchmark calls inside Chromium. */
export { benchPage, cleanedText, hidePromos } from './bench-page.ts';
export { settledHtml } from '../tools/settle-page.ts';
export { timeMadePage } from './made-page.ts';
export { scoreTools } from './score-tools.ts';
export { summarizeAroundPromos } from './summary-promos.ts';
export { timeSummary } from './time-summary.ts';
