import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { languageName, languages } from '../browser/languages.ts';
import { Select } from '../ui/select.tsx';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

/** The language of the interface; each is listed by its own name. */
export function LanguageSection({ options }: { readonly options: Options }): JSX.Element {
  const { settings, actions, save } = options;
  return (
    <Section name="language">
      <Select
        label={message('optionsLanguage')}
        options={[
          { value: '', name: message('optionsLanguageOfBrowser') },
          ...languages.map((value) => ({ value, name: languageName(value), lang: value.replace('_', '-') })),
        ]}
        chosen={settings.language}
        onChoose={(language) => void save(actions.changeSettings({ language }))}
      />
    </Section>
  );
}
