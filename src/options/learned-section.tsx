import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { Rule } from '../core/rules/rule.ts';
import { formatDay } from '../ui/format-date.ts';
import { RemovableList } from './removable-list.tsx';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

/** What the reader reported and restored, as the rules that came of it. */
export function LearnedSection({ options }: { readonly options: Options }): JSX.Element {
  const { rules, actions, save } = options;
  return (
    <Section name="learned">
      <RemovableList
        label={message('optionsSection_learned')}
        items={rules}
        keyOf={({ id }) => id}
        nameOf={({ excerpt }) => excerpt}
        show={showRule}
        onRemove={(rule) => void save(actions.forgetRule(rule), message('optionsRuleForgotten'))}
        onPutBack={(rule) => void save(actions.keepRule(rule), message('optionsRuleKept'))}
      >
        {message('optionsNoRules')}
      </RemovableList>
    </Section>
  );
}

function showRule({ action, host, category, excerpt, createdAt }: Rule): JSX.Element {
  return (
    <>
      <p class="excerpt" dir="auto">
        {excerpt}
      </p>
      <p class="hint facts">
        <span>{message(`optionsRule_${action}`)}</span>
        {action === 'hide' && <span>{message(`category_${category}`)}</span>}
        <bdi>{host}</bdi>
        <time dateTime={new Date(createdAt).toISOString()}>{formatDay(createdAt)}</time>
      </p>
    </>
  );
}
