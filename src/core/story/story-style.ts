/** How an exported story looks: its own fonts and colors are the reader's; measure, spacing and structure are given. */
export const storyStyle = `body {
  font-family: serif;
  line-height: 1.6;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, h6 {
  line-height: 1.25;
  break-after: avoid;
}
.origin, .caption, figcaption {
  font-size: 0.875em;
}
header {
  margin-block-end: 2em;
}
blockquote {
  margin-inline: 1em 0;
  padding-inline-start: 1em;
  border-inline-start: 0.2em solid;
}
ul, ol {
  padding-inline-start: 1.5em;
}
figure {
  margin: 1.5em 0;
}
pre {
  white-space: pre-wrap;
}
pre.table {
  font: inherit;
}
`;
