import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Choices } from '../ui/choices.tsx';
import { countMessage } from '../ui/count-message.ts';
import { themes } from '../ui/theme.ts';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

const lengths = ['2', '3', '5'] as const;
const faces = ['serif', 'sans'] as const;

/** The summary, and the first look of the reader page, which has its own controls for the rest. */
export function ReadingSection({ options }: { readonly options: Options }): JSX.Element {
  const { settings, readingStyle, actions, save } = options;
  return (
    <Section name="reading">
      <div class="rows">
        <Choices
          look="segmented"
          label={message('optionsSummaryLength')}
          options={lengths.map((value) => ({ value, name: countMessage('optionsSentences', Number(value)) }))}
          chosen={lengths.find((length) => Number(length) === settings.summaryLength) ?? '3'}
          onChoose={(length) =>
            void save(actions.changeSettings({ summaryLength: Number(length) as 2 | 3 | 5 }))
          }
        />
        <Choices
          look="segmented"
          label={message('optionsTheme')}
          options={themes.map((value) => ({ value, name: message(`optionsTheme_${value}`) }))}
          chosen={readingStyle.theme}
          onChoose={(theme) => void save(actions.changeReadingStyle({ theme }))}
        />
        <Choices
          look="segmented"
          label={message('optionsFace')}
          options={faces.map((value) => ({ value, name: message(`optionsFace_${value}`) }))}
          chosen={readingStyle.face}
          onChoose={(face) => void save(actions.changeReadingStyle({ face }))}
        />
      </div>
      <p class="hint">{message('optionsReadingMore')}</p>
    </Section>
  );
}
