import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { TextField } from '../ui/text-field.tsx';
import { typedHost } from './typed-host.ts';
import { RemovableList } from './removable-list.tsx';
import { Section } from './section.tsx';
import type { Options } from './use-options.ts';

/** The sites and pages on which the reader paused cleaning. */
export function SitesSection({ options }: { readonly options: Options }): JSX.Element {
  const { pausedSites, pausedPages, actions, save } = options;
  const pause = (host: string) =>
    save(actions.pauseSites([host, ...pausedSites]), message('optionsSitePaused', host));
  return (
    <Section name="sites">
      <AddSite pausedSites={pausedSites} onAdd={pause} />
      <RemovableList
        label={message('optionsSection_sites')}
        items={pausedSites}
        keyOf={itself}
        nameOf={itself}
        show={showAddress}
        onRemove={(host) =>
          void save(
            actions.pauseSites(pausedSites.filter((other) => other !== host)),
            message('optionsSiteResumed', host),
          )
        }
        onPutBack={(host) => void pause(host)}
      >
        {message('optionsNoSites')}
      </RemovableList>
      <h3>{message('optionsPages')}</h3>
      <RemovableList
        label={message('optionsPages')}
        items={pausedPages}
        keyOf={itself}
        nameOf={itself}
        show={showAddress}
        onRemove={(url) => void save(actions.setPagePaused(url, 'resume'), message('optionsPageResumed'))}
        onPutBack={(url) => void save(actions.setPagePaused(url, 'pause'), message('optionsPagePaused'))}
      >
        {message('optionsNoPages')}
      </RemovableList>
    </Section>
  );
}

const showAddress = (address: string): JSX.Element => <bdi dir="ltr">{address}</bdi>;
const itself = (text: string): string => text;

type AddSiteProps = {
  readonly pausedSites: readonly string[];
  readonly onAdd: (host: string) => Promise<unknown>;
};

function AddSite({ pausedSites, onAdd }: AddSiteProps): JSX.Element {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();

  const submit = (event: Event): void => {
    event.preventDefault();
    const host = typedHost(text);
    if (host === undefined) return setError(message('optionsNoSite'));
    if (pausedSites.includes(host)) return setError(message('optionsSiteThere', host));
    setText('');
    void onAdd(host);
  };
  return (
    <form class="add" onSubmit={submit}>
      <TextField
        label={message('optionsAddSite')}
        value={text}
        placeholder="news.example"
        error={error}
        onInput={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <button type="submit">
        <Icon name="plus" />
        {message('optionsAdd')}
      </button>
    </form>
  );
}
