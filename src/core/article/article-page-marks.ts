/** What the markup of a page says in names, each as one text in lower case, so that one search finds all. */
export type PageMarks = {
  /** `og:type=article` and so on, a line each. */
  readonly meta: string;
  /** Values of `itemprop` and `rel`, a line each. */
  readonly properties: string;
  /** Class names and ids of all elements, a line each. */
  readonly names: string;
  /** Class names of the body. */
  readonly body: string;
  /** Types that JSON-LD names, each followed by a comma. */
  readonly jsonTypes: string;
};

export type Select = (selector: string) => NodeListOf<Element>;

/** Collects the marks of a page; of huge pages, the first part. */
export function readMarks(select: Select): PageMarks {
  return {
    meta: joinAttributes(select('meta[content]'), ['property', 'name', 'content']),
    properties: joinAttributes(select('[itemprop],[rel]'), ['itemprop', 'rel']),
    names: joinNames(select('[class]'), 'className') + joinNames(select('[id]'), 'id'),
    body: joinAttributes(select('body'), ['class']),
    jsonTypes: readJsonTypes(select('script[type="application/ld+json" i]')),
  };
}

const maxElements = 3000;
const maxNameChars = 60;
const maxJsonScripts = 10;
const maxJsonChars = 20_000;
/** Example: the value of `"@type": "NewsArticle"` and the first of `"@type": ["Article", …]`. */
const typePattern = /"@type"\s*:\s*(?:\[\s*)?"([\w:/.]{1,60})"/gu;

function joinAttributes(elements: NodeListOf<Element>, names: readonly string[]): string {
  const lines: string[] = [];
  const [first] = elements;
  if (!first) return '';
  // A form can shadow its own `getAttribute`, but not that of its prototype.
  const { getAttribute } = Object.getPrototypeOf(first) as Element;
  for (let at = 0; at < elements.length && at < maxElements; at++) {
    const element = elements[at];
    if (!element) continue;
    for (const name of names) {
      const value = getAttribute.call(element, name);
      if (value) lines.push(value.length > maxNameChars ? value.slice(0, maxNameChars) : value);
    }
  }
  return lines.join('\n').toLowerCase();
}

/** Reads the property, which is several times as fast as the attribute. */
function joinNames(elements: NodeListOf<Element>, property: 'className' | 'id'): string {
  const lines: string[] = [];
  for (let at = 0; at < elements.length && at < maxElements; at++) {
    const name: unknown = elements[at]?.[property];
    // SVG has an object there, and a form what it contains under this name.
    if (typeof name === 'string') lines.push(name);
  }
  return lines.join('\n').toLowerCase();
}

function readJsonTypes(scripts: NodeListOf<Element>): string {
  let types = '';
  for (const script of [...scripts].slice(0, maxJsonScripts)) {
    const json = (script.textContent ?? '').slice(0, maxJsonChars);
    for (const [, type = ''] of json.matchAll(typePattern)) types += `${type},`;
  }
  return types;
}
