import type { Injection } from '../tools/corpus/inject-promos.ts';

/** The parts of a promo by which it is known again in a text: long enough to stand nowhere else. */
export const promoPieces = ({
  heading,
  paragraphs,
  items,
}: Pick<Injection, 'heading' | 'paragraphs' | 'items'>): string[] => {
  const pieces = [heading ?? '', ...paragraphs, ...items].map(squash).filter((piece) => piece !== '');
  const telling = pieces.filter((piece) => piece.length >= minPieceChars);
  return telling.length > 0 ? telling : pieces;
};

/** Is the promo wholly absent from the text? White space does not matter. */
export const isLeftOut = (pieces: readonly string[], text: string): boolean => {
  const whole = squash(text);
  return pieces.every((piece) => !whole.includes(piece));
};

const minPieceChars = 20;

const squash = (text: string): string => text.replace(/\s+/gu, '');
