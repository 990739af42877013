import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { holdsWords } from './find-sections.ts';
import { type SectionName, sectionNames } from './section-names.ts';

export type Search = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** All sections where nothing is looked for. */
  readonly found: ReadonlySet<SectionName>;
};

const all: ReadonlySet<SectionName> = new Set(sectionNames);

/** Finds the sections by all the words that they show. They are drawn already, so what is drawn is looked through. */
export function useSearch(): Search {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(all);
  const field = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    const isFound = (section: SectionName): boolean =>
      holdsWords(document.getElementById(section)?.textContent ?? '', query);
    setFound(query.trim() === '' ? all : new Set(sectionNames.filter(isFound)));
  }, [query]);

  useEffect(() => {
    const listening = new AbortController();
    const focusBySlash = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input[type=text], select');
      if (event.key !== '/' || isTyping || document.activeElement === field.current) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focusBySlash, listening);
    return () => listening.abort();
  }, []);
  return { query, setQuery, field, found };
}
