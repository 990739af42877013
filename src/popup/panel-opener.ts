import browser from 'webextension-polyfill';

type SidePanel = { readonly open: (place: { readonly windowId: number }) => Promise<void> };
type PanelPlaces = {
  /** Chrome; the polyfill does not know it. */
  readonly sidePanel?: SidePanel;
  /** Firefox on desktops. */
  readonly sidebarAction?: Pick<typeof browser.sidebarAction, 'open'>;
};

/** What opens the place beside the page, inside a click; `undefined` where the browser has none. */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = browser as PanelPlaces;
  if (sidebarAction) return () => sidebarAction.open();
  if (!sidePanel || windowId === undefined) return undefined;
  return () => sidePanel.open({ windowId });
}
