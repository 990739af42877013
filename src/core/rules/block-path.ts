import { attributeOf, parentOf, tagOf } from '../article/safe-dom.ts';

/**
 * The way from the article region down to an element, as `div.newsletter-box>form>p`: tags with those of their
 * classes that are likely to be the same on the site's other pages. Empty where none has such a class, because
 * tags alone would fit anything.
 */
export function blockPath(element: Element, region: Element): string {
  const steps = stepsTo(element, region);
  return steps.some(({ classes }) => classes.length > 0) ? steps.map(formatStep).join('>') : '';
}

/** True where the element, or one of its ancestors below the region, lies at the path. */
export function isAtPath(element: Element, region: Element, path: string): boolean {
  return startWith(stepsTo(element, region), parsePath(path));
}

/** An element on the way down to a block: its tag and those of its classes that other pages may repeat. */
export type Step = { readonly tag: string; readonly classes: readonly string[] };

/** The steps of a path as `blockPath` writes it; none of an empty one. */
export function parsePath(path: string): Step[] {
  return path === '' ? [] : path.split('>').map(parseStep);
}

/** True where the first steps are those of the path, which has some: whatever other classes they have besides. */
export function startWith(steps: readonly Step[], path: readonly Step[]): boolean {
  if (path.length === 0 || path.length > steps.length) return false;
  return path.every(({ tag, classes }, depth) => {
    const step = steps[depth];
    return step?.tag === tag && classes.every((name) => step.classes.includes(name));
  });
}

/** The steps from the region, which is none itself, down to the element. */
export function stepsTo(element: Element, region: Element): Step[] {
  const steps: Step[] = [];
  for (let at: Element | undefined = element; at && at !== region; at = parentOf(at)) {
    steps.unshift({ tag: tagOf(at), classes: stableClasses(at) });
  }
  return steps;
}

function stableClasses(element: Element): string[] {
  const names = attributeOf(element, 'class').split(/\s+/u);
  return [...new Set(names.filter(isStableClass))].toSorted().slice(0, maxClassesPerStep);
}

const maxClassesPerStep = 4;

/** Letters and hyphens only, so neither `css-1ntarj8` nor `post-161773962`: `newsletter-box`, `articleBody`. */
const plainName = /^[A-Za-z]+(?:[-_]+[A-Za-z]+)*$/u;
/** Written by a tool, whatever follows: `sc-bdVaJa`, `css-kAbcd`, `svelte-xyz`. */
const generatedPrefix = /^(?:css|sc|jsx|jss|svelte|emotion|styled|astro|data)-/u;
/** How an element is right now, not what it is: `is-open`, `lazyloaded`. */
const stateName =
  /^(?:is|has|js|no)-|^(?:active|open|closed|visible|hidden|loaded|animated|in-?view)$|^lazy/iu;
/** `article-bodyText` */
const betweenParts = /[-_]+/u;
/** The words of `bodyText`: `body`, `Text`. */
const camelWords = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/gu;
/** Real words have vowels and no six consonants in a row, which random letters do not care for. */
const vowel = /[aeiouy]/iu;
const consonantPile = /[bcdfghjklmnpqrstvwxz]{6}/iu;
const minNameLength = 2;
const maxNameLength = 40;
const minMeanWordLength = 3;

function isStableClass(name: string): boolean {
  if (name.length < minNameLength || name.length > maxNameLength || !plainName.test(name)) return false;
  if (generatedPrefix.test(name) || stateName.test(name) || consonantPile.test(name)) return false;
  return vowel.test(name) && !name.split(betweenParts).some(isBroken);
}

/** `bdVaJa` falls apart into words of two letters. */
function isBroken(part: string): boolean {
  const words = part.match(camelWords) ?? [];
  return words.length > 1 && part.length / words.length < minMeanWordLength;
}

function formatStep({ tag, classes }: Step): string {
  return [tag, ...classes].join('.');
}

function parseStep(step: string): Step {
  const [tag = '', ...classes] = step.split('.');
  return { tag, classes };
}
