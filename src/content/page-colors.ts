/** The tokens of `src/ui` for what stands in a page: a shadow root there cannot load the extension's own sheet. */
export const pageColors = `
  --paper: light-dark(#fdfcfa, #282623);
  --ink: light-dark(#1d1c1a, #ece8e0);
  --ink-soft: light-dark(#5c5750, #aea79b);
  --edge: light-dark(#8a847a, #7d766b);
  --pencil: light-dark(#2450b4, #a3bcff);
  --on-pencil: light-dark(#ffffff, #14203f);
`;
