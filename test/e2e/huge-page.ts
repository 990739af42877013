const bytesPerMegabyte = 1_000_000;

const sentence =
  'The clerk read item %, which the council of Hollin Ford had put off in March, and nobody rose to speak on it.';

/** A story of so many megabytes: in long paragraphs, or in elements of a few words each. */
export function hugePage(size: { readonly megabytes: number; readonly elements: 'few' | 'many' }): string {
  const paragraph = size.elements === 'few' ? longParagraph : splinteredParagraph;
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < size.megabytes * bytesPerMegabyte; index += 1) {
    const part = paragraph(index);
    parts.push(part);
    length += part.length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>The whole record of the council</title><meta property="og:type" content="article"></head>
    <body><article><h1 data-expect="keep">The whole record of the council</h1>${parts.join('\n')}</article></body></html>`;
}

const longParagraph = (index: number): string =>
  `<p data-expect="keep">${sentence.replace('%', String(index)).repeat(8)}</p>`;

const splinteredParagraph = (index: number): string =>
  `<p>${sentence.replace('%', String(index)).replaceAll(/\S+/gu, '<span>$&</span>')}</p>`;
