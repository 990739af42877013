import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { CategoryAction } from '../browser/stored/settings-schema.ts';
import { categories, type Category, type ReportedPromo } from '../core/types.ts';
import { interfaceLanguage } from '../ui/interface-language.ts';
import { Choices } from '../ui/choices.tsx';
import { Disclosure } from './disclosure.tsx';
import type { Page } from './use-page.ts';

const actions = ['hide', 'mark', 'show'] as const satisfies readonly CategoryAction[];

type KindChoicesProps = { readonly page: Page; readonly promos: readonly ReportedPromo[] };

/** How many promos of each kind the page has, and what Stet does with the kind on all sites. */
export function KindChoices({ page, promos }: KindChoicesProps): JSX.Element | undefined {
  const { settings, changeSettings } = page;
  const counts = countByKind(promos);
  // A kind that was once listed stays, so that no control vanishes under the finger that set it.
  const listed = useRef(new Set<Category>());
  for (const kind of categories)
    if (counts.has(kind) || settings.categories[kind] !== 'hide') listed.current.add(kind);
  const kinds = categories.filter((kind) => listed.current.has(kind));
  if (kinds.length === 0) return undefined;
  const choose = (kind: Category, action: CategoryAction): void =>
    changeSettings(
      { categories: { ...settings.categories, [kind]: action } },
      message(`saidKind_${action}`, message(`category_${kind}`)),
    );
  return (
    <Disclosure name={message('kinds')} note={countsInWords(counts)}>
      <p class="hint">{message('kindsHint')}</p>
      <ul class="kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <span>
              {message(`category_${kind}`)} <span class="count">{formatCount(counts.get(kind) ?? 0)}</span>
            </span>
            <Choices
              label={message('kindLabel', message(`category_${kind}`))}
              labelLook="hidden"
              look="segmented"
              options={actions.map((value) => ({ value, name: message(`kindAction_${value}`) }))}
              chosen={settings.categories[kind]}
              onChoose={(action) => choose(kind, action)}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type Counts = ReadonlyMap<Category, number>;

/** The kinds of these promos, the most frequent first. */
export function countByKind(promos: readonly Pick<ReportedPromo, 'category'>[]): Counts {
  const counts = new Map<Category, number>();
  for (const { category } of promos) counts.set(category, (counts.get(category) ?? 0) + 1);
  return new Map([...counts].toSorted(([, one], [, other]) => other - one));
}

const countsInWords = (counts: Counts): string =>
  [...counts].map(([kind, count]) => `${message(`category_${kind}`)} ${formatCount(count)}`).join(' · ');

const formatCount = (count: number): string => new Intl.NumberFormat(interfaceLanguage()).format(count);
