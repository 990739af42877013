import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { formatDay } from '../ui/format-date.ts';
import { Switch } from '../ui/switch.tsx';
import { markingEnd } from '../ui/first-week.ts';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

/** Cleaning at all, and whether promos are hidden or only marked. */
export function CleaningSection({ options }: { readonly options: Options }): JSX.Element {
  const { settings, actions, save } = options;
  const isMarkingOnly = settings.marksOnlyUntil > Date.now();
  return (
    <Section name="cleaning">
      <div class="switches">
        <Switch
          label={message('optionsIsOn')}
          isOn={settings.isOn}
          isDisabled={false}
          onToggle={() => void save(actions.changeSettings({ isOn: !settings.isOn }))}
        />
        <Switch
          label={message('optionsFirstWeek')}
          hint={
            isMarkingOnly
              ? message('optionsFirstWeekUntil', formatDay(settings.marksOnlyUntil))
              : message('optionsFirstWeekHint')
          }
          isOn={isMarkingOnly}
          isDisabled={!settings.isOn}
          onToggle={() => {
            const marksOnlyUntil = isMarkingOnly ? 0 : markingEnd(Date.now());
            void save(actions.changeSettings({ marksOnlyUntil }));
          }}
        />
        <Switch
          label={message('optionsMarksInPage')}
          hint={message('optionsMarksInPageHint')}
          isOn={settings.marksInPage}
          isDisabled={!settings.isOn}
          onToggle={() => void save(actions.changeSettings({ marksInPage: !settings.marksInPage }))}
        />
      </div>
    </Section>
  );
}
