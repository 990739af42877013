import { isLeftOut } from './promo-pieces.ts';
import { peerTexts, type SavedPage } from './read-in-chromium.ts';
import type { NodeReadings } from './read-in-node.ts';
import { scoreText, type TextScore } from './shingle-score.ts';
import type { Tool } from './tools.ts';

export type ToolScore = TextScore & {
  /** It found nothing, or threw. */
  readonly isEmpty: boolean;
  /** For each promo set into the page: is it wholly absent from the text? */
  readonly leftOut: readonly boolean[];
};

export type ToScore = {
  readonly page: SavedPage;
  readonly gold: string;
  readonly stetText: string;
  readonly inNode: NodeReadings;
  /** The pieces of each promo that was set into the page. */
  readonly promos: readonly (readonly string[])[];
};

/** Scores the texts of all tools for one page; runs in a browser. */
export const scoreTools = ({
  page,
  gold,
  stetText,
  inNode,
  promos,
}: ToScore): Readonly<Record<Tool, ToolScore>> => {
  const score = (text: string): ToolScore => ({
    ...scoreText(text, gold),
    isEmpty: text.trim() === '',
    leftOut: promos.map((pieces) => isLeftOut(pieces, text)),
  });
  const texts = peerTexts(page, inNode);
  return {
    Stet: score(stetText),
    Readability: score(texts.Readability),
    'Readability, words apart': score(texts['Readability, words apart']),
    Defuddle: score(texts.Defuddle),
    Postlight: score(texts.Postlight),
    extractus: score(texts.extractus),
  };
};
