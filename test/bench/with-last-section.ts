/**
 * A Markdown text with its last section, which begins with this heading, in another wording.
 *
 * @throws Error where it has no such section.
 */
export const withLastSection = (text: string, heading: string, section: string): string => {
  const start = text.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`RESULTS.md has no section "${heading}": run \`npm run bench\` first.`);
  return `${text.slice(0, start + 1)}${heading}\n\n${section}\n`;
};
