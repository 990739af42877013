import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { type CategoryAction, categoryActions } from '../browser/stored/settings-schema.ts';
import { categories, type Category } from '../core/types.ts';
import { Choices } from '../ui/choices.tsx';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

/** What happens to promos of each category. */
export function CategoriesSection({ options }: { readonly options: Options }): JSX.Element {
  const { settings, actions, save } = options;
  const choose = (category: Category, action: CategoryAction): void => {
    const changed = { ...settings.categories, [category]: action };
    void save(
      actions.changeSettings({ categories: changed }),
      message(`saidKind_${action}`, message(`category_${category}`)),
    );
  };
  return (
    <Section name="categories">
      <ul class="categories">
        {categories.map((category) => (
          <li key={category}>
            <div class="subject">
              <h3>{message(`category_${category}`)}</h3>
              <p class="hint">{message(`optionsCategory_${category}`)}</p>
            </div>
            <Choices
              look="segmented"
              label={message(`category_${category}`)}
              labelLook="hidden"
              options={categoryActions.map((value) => ({
                value,
                name: message(`kindAction_${value}`),
              }))}
              chosen={settings.categories[category]}
              onChoose={(action) => choose(category, action)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
