import type { JSX } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Announcement } from '../ui/announcement.tsx';
import { countMessage } from '../ui/count-message.ts';
import { BackupSection } from './backup-section.tsx';
import { BrowserSection } from './browser-section.tsx';
import { CategoriesSection } from './categories-section.tsx';
import { CleaningSection } from './cleaning-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { LearnedSection } from './learned-section.tsx';
import type { OptionsActions } from './options-actions.ts';
import { ReadingSection } from './reading-section.tsx';
import { ResetSection } from './reset-section.tsx';
import { SearchField } from './search-field.tsx';
import { type SectionName, sectionNames } from './section-names.ts';
import { SitesSection } from './sites-section.tsx';
import { SurenessSection } from './sureness-section.tsx';
import { type Options as OptionsOfReader, useOptions } from './use-options.ts';
import { useSearch } from './use-search.ts';

const sections: Readonly<Record<SectionName, (props: { readonly options: OptionsOfReader }) => JSX.Element>> =
  {
    cleaning: CleaningSection,
    sites: SitesSection,
    categories: CategoriesSection,
    sureness: SurenessSection,
    learned: LearnedSection,
    reading: ReadingSection,
    browser: BrowserSection,
    language: LanguageSection,
    backup: BackupSection,
    reset: ResetSection,
  };

/** The whole settings page: contents, search, sections, and what the last change did. */
export function Options({ actions }: { readonly actions: OptionsActions }): JSX.Element {
  const { options, told } = useOptions(actions);
  const search = useSearch();
  const { query, found } = search;
  const isRead = options !== undefined;
  useStartAtHash(isRead);
  const isSearching = query.trim() !== '';
  const say = options?.say;
  useEffect(() => {
    if (isSearching) say?.(countMessage('optionsFound', found.size));
  }, [isSearching, found, say]);

  return (
    <div class="options">
      <header>
        <h1>{message('optionsTitle')}</h1>
        <span class="dots" aria-hidden="true" />
        <SearchField search={search} />
      </header>
      <nav aria-label={message('optionsContents')}>
        <ul>
          {sectionNames.map((name) => (
            <li key={name} hidden={!found.has(name)}>
              <a href={`#${name}`}>{message(`optionsSection_${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main tabIndex={-1} aria-busy={!isRead}>
        {options &&
          sectionNames.map((name) => {
            const Section = sections[name];
            return (
              <div key={name} hidden={!found.has(name)}>
                <Section options={options} />
              </div>
            );
          })}
        {isRead && found.size === 0 && <p class="empty">{message('optionsNothingFound', query.trim())}</p>}
      </main>
      <Announcement told={told} />
    </div>
  );
}

/** The browser looks for `#sites` before there is anything to find. */
function useStartAtHash(isRead: boolean): void {
  useLayoutEffect(() => {
    if (isRead && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRead]);
}
