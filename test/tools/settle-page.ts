/** Parses a saved page, of which the parser loads and runs nothing, and settles it; runs in a browser. */
export const parseSavedPage = (html: string): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  settlePage(page);
  return page;
};

/** The markup of a saved page, settled where it has to be; runs in a browser. */
export const settledHtml = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return settlePage(page) ? page.documentElement.outerHTML : html;
};

/**
 * Does to a saved page what its own scripts would have done before a reader saw it, as far as the markup tells: puts
 * what React streams behind the page in its place, and shows the text that a page keeps invisible while it loads.
 *
 * @returns whether anything had to be done.
 */
export const settlePage = (page: Document): boolean => {
  const segments = [...page.querySelectorAll('[id^="S:"]')].filter(({ id }) => streamed.test(id));
  const placed = segments.filter((segment) => placeSegment(page, segment));
  const unseen = [...page.querySelectorAll<HTMLElement>('[style*="visibility" i]')].filter(
    (element) => element.style.visibility === 'hidden' && holdsThePage(element, page),
  );
  for (const { style } of unseen) style.removeProperty('visibility');
  return placed.length + unseen.length > 0;
};

const streamed = /^S:[0-9a-f]+$/u;

/** As `completeBoundary` and `completeSegment` of React DOM's server renderer do; `false` where no place is kept. */
const placeSegment = (page: Document, segment: Element): boolean => {
  const id = segment.id.slice(2);
  const boundary = page.getElementById(`B:${id}`);
  const place = boundary ?? page.getElementById(`P:${id}`);
  if (!place || segment.contains(place)) return false;
  if (boundary) removeFallback(boundary);
  place.replaceWith(...segment.childNodes);
  segment.remove();
  return true;
};

/** What stands in for the content lies between its placeholder and the comment that ends the boundary. */
const removeFallback = (boundary: Element): void => {
  const fallback: ChildNode[] = [];
  let depth = 0;
  for (let node = boundary.nextSibling; node; node = node.nextSibling) {
    const mark = node.nodeType === commentNode ? (node as Comment).data : '';
    if (mark === '/$' && depth-- === 0) {
      for (const one of fallback) one.remove();
      return;
    }
    if (opening.has(mark)) depth++;
    fallback.push(node);
  }
};
const commentNode = 8;
const opening: ReadonlySet<string> = new Set(['$', '$?', '$!', '$~']);

const holdsThePage = (element: Element, page: Document): boolean =>
  charsOf(element) > minShare * charsOf(page.body);
const minShare = 2 / 3;

const charsOf = (element: Element): number =>
  [...element.querySelectorAll('script, style, noscript')].reduce(
    (chars, { textContent }) => chars - lengthOf(textContent),
    lengthOf(element.textContent),
  );
const lengthOf = (text: string | null): number => (text ?? '').replace(/\s+/gu, '').length;
