import type { ComponentChildren, JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { SectionName } from './section-names.ts';

type SectionProps = {
  readonly name: SectionName;
  readonly children: ComponentChildren;
};

/** One subject of the settings page: its heading, a sentence on it, and its controls. */
export function Section({ name, children }: SectionProps): JSX.Element {
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{message(`optionsSection_${name}`)}</h2>
      <p class="intro">{message(`optionsIntro_${name}`)}</p>
      {children}
    </section>
  );
}
