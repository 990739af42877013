import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { Demonstration } from './demonstration.tsx';
import { FirstWeek } from './first-week.tsx';
import { Permission } from './permission.tsx';
import { Pinning } from './pinning.tsx';
import type { WelcomeActions } from './welcome-actions.ts';

const promises = ['device', 'pages', 'stored', 'private', 'unseen'] as const;

/** The page after the installation: what it does, seen on a story; what it may; what it promises. */
export function Welcome({ actions }: { readonly actions: WelcomeActions }): JSX.Element {
  return (
    <main class="welcome" tabIndex={-1}>
      <header>
        <h1>{message('welcomeHeading')}</h1>
        <span class="dots" aria-hidden="true" />
        <p class="lead">{message('welcomeLead')}</p>
      </header>
      <Permission actions={actions} />
      <section aria-labelledby="demonstration">
        <h2 id="demonstration">{message('welcomeDemonstration')}</h2>
        <p>{message('welcomeDemonstrationText')}</p>
        <Demonstration clean={actions.clean} />
      </section>
      <FirstWeek actions={actions} />
      <Pinning actions={actions} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{message('welcomePrivacy')}</h2>
        <ol class="promises">
          {promises.map((promise) => (
            <li key={promise}>{message(`welcomePrivacy_${promise}`)}</li>
          ))}
        </ol>
      </section>
      <footer>
        <button type="button" onClick={() => void actions.openOptions()}>
          <Icon name="settings" />
          {message('welcomeOptions')}
        </button>
      </footer>
    </main>
  );
}
