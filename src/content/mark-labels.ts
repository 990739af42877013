import { message } from '../browser/i18n.ts';
import { documentProperty, unclobbered } from '../core/article/safe-dom.ts';
import type { GroupId } from '../core/types.ts';
import { markStyles } from './mark-styles.ts';
import { boxOf } from './picker-geometry.ts';
import type { Promo } from './promos.ts';

/** Small labels over promos that are marked in their place, with the ways to hide one or to call it a story. */
export type MarkLabels = {
  /** Labels exactly these promos. */
  readonly show: (promos: readonly Promo[]) => void;
};

export type MarkLabelOptions = {
  readonly page: Document;
  readonly onHide: (group: GroupId) => void;
  /** It is a part of the story: never hide it here. */
  readonly onStory: (group: GroupId) => void;
};

type Label = { readonly promo: Promo; readonly element: HTMLElement };
type Layer = { readonly host: HTMLElement; readonly root: ShadowRoot; readonly end: AbortController };

/** The layer of labels is one element at the end of the page, and is there only while there are labels. */
export function createMarkLabels({ page, onHide, onStory }: MarkLabelOptions): MarkLabels {
  const create = unclobbered(page, 'createElement');
  let labels: readonly Label[] = [];
  let layer: Layer | undefined;

  function show(promos: readonly Promo[]): void {
    if (promos.length === 0) return close();
    layer ??= openLayer(page, place);
    const { host, root } = layer;
    if (!host.isConnected) documentProperty(page, 'documentElement').append(host);
    const focused = labels.findIndex(({ element }) => element.contains(root.activeElement));
    labels = promos.map((promo) => {
      const known = labels.find((label) => label.promo.group === promo.group);
      return { promo, element: known?.element ?? labelOf(promo) };
    });
    root.replaceChildren(...labels.map(({ element }) => element));
    place();
    // Who goes on by key finds the next label where the one was that is gone.
    if (focused >= 0) labels[Math.min(focused, labels.length - 1)]?.element.querySelector('button')?.focus();
  }

  function close(): void {
    layer?.end.abort();
    layer = undefined;
    labels = [];
  }

  function labelOf({ group, category }: Promo): HTMLElement {
    const element = create('div');
    const name = create('span');
    name.textContent = message(`category_${category}`);
    element.className = 'label';
    element.lang = message('language');
    element.dir = message('@@bidi_dir');
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', message('markName', name.textContent));
    element.append(
      name,
      button({ text: message('markHide'), hint: message('markHideHint') }, () => onHide(group)),
      button({ text: message('markStory'), hint: message('markStoryHint') }, () => onStory(group)),
    );
    return element;
  }

  function button(words: { readonly text: string; readonly hint: string }, onPress: () => void): HTMLElement {
    const element = create('button');
    element.type = 'button';
    element.textContent = words.text;
    element.title = words.hint;
    // A script of the page can make clicks, too.
    element.addEventListener('click', ({ isTrusted }) => isTrusted && onPress());
    return element;
  }

  function place(): void {
    if (!layer) return;
    const origin = layer.host.getBoundingClientRect();
    for (const label of labels) placeLabel(label, origin);
  }

  return { show };
}

function openLayer(page: Document, onMove: () => void): Layer {
  const host = unclobbered(page, 'createElement')('div');
  const outermost = documentProperty(page, 'documentElement');
  const listen = unclobbered(page, 'addEventListener');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles);
  root.adoptedStyleSheets = [sheet];
  outermost.append(host);

  const end = new AbortController();
  const { signal } = end;
  const view = unclobbered(page, 'defaultView');
  let frame: number | undefined;
  const move = (): void => {
    frame ??= view?.requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) onMove();
    });
  };
  const sizes = new ResizeObserver(move);
  for (const element of [outermost, documentProperty(page, 'body')]) sizes.observe(element);
  listen('scroll', move, { capture: true, passive: true, signal });
  // Pictures and fonts that come late move what stands below them.
  listen('load', move, { capture: true, signal });
  listen('transitionend', move, { capture: true, passive: true, signal });
  view?.addEventListener('resize', move, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    host.remove();
  });
  return { host, root, end };
}

/** In the upper corner of its promo at the end of the line: over nothing of the story. */
function placeLabel({ promo, element }: Label, origin: DOMRectReadOnly): void {
  const box = boxOf(promo.blocks);
  element.hidden = !box;
  const block = promo.blocks[0]?.element;
  if (!box || !block) return;
  const isRightToLeft = getComputedStyle(block).direction === 'rtl';
  const left = isRightToLeft ? box.left : box.right - element.offsetWidth;
  // Set through CSSOM, which a page's content security policy does not forbid.
  element.style.setProperty('left', `${Math.max(0, left) - origin.left}px`);
  element.style.setProperty('top', `${box.top - origin.top}px`);
  element.style.setProperty('z-index', String(layerAbove(block)));
}

/** The page may have put the story on a layer of its own; bars that stay at the top are on higher ones. */
function layerAbove(block: Element): number {
  let highest = 0;
  for (let at: Element | null = block; at; at = unclobbered(at, 'parentElement')) {
    const layer = Number(getComputedStyle(at).zIndex);
    if (layer > highest) highest = layer;
  }
  return Math.min(highest + 1, maxLayer);
}

const maxLayer = 2_147_483_647;
