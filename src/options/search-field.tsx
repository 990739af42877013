import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import type { Search } from './use-search.ts';

/** Looks for settings as one types. Escape empties it, and a slash typed anywhere else leads to it. */
export function SearchField({ search }: { readonly search: Search }): JSX.Element {
  const { query, setQuery, field } = search;
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={message('optionsSearch')}
        placeholder={message('optionsSearch')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setQuery('')}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
