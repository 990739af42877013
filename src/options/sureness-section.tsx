import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { type Sureness, surenesses } from '../core/types.ts';
import { Choices } from '../ui/choices.tsx';
import { interfaceLanguage } from '../ui/interface-language.ts';
import { Section } from './section.tsx';
import figures from './sureness-figures.json' with { type: 'json' };
import type { Options } from './use-options.ts';

/** How sure it must be before it hides, with what each choice meant on measured pages. */
export function SurenessSection({ options }: { readonly options: Options }): JSX.Element {
  const { settings, actions, save } = options;
  return (
    <Section name="sureness">
      <Choices
        look="listed"
        label={message('optionsSection_sureness')}
        labelLook="hidden"
        options={surenesses.map((value) => ({
          value,
          name: message(`optionsSureness_${value}`),
          hint: `${message(`optionsSurenessHint_${value}`)} ${measuredSentence(value)}`,
        }))}
        chosen={settings.sureness}
        onChoose={(sureness) => void save(actions.changeSettings({ sureness }))}
      />
    </Section>
  );
}

/**
 * What `npm run bench` measured: of 100 promos that were set into stories, and of all passages of these stories, those
 * that were hidden. A rate for the passages would claim more than so few of them can show.
 */
function measuredSentence(sureness: Sureness): string {
  const { hidden, falseHides, passages } = figures[sureness];
  const digits = new Intl.NumberFormat(interfaceLanguage(), { maximumFractionDigits: 0 });
  return message(
    'optionsMeasured',
    [hidden, falseHides, passages].map((figure) => digits.format(figure)),
  );
}
