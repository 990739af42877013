export const themes = ['system', 'light', 'sepia', 'dark', 'black'] as const;
export type Theme = (typeof themes)[number];

/** Gives the page the colors of a theme; `system` leaves the choice to the operating system. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
