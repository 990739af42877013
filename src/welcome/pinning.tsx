import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { Toolbar, WelcomeActions } from './welcome-actions.ts';

/** How to keep the button in sight, in the words of this browser; nothing where it is in sight already. */
export function Pinning({ actions }: { readonly actions: WelcomeActions }): JSX.Element | undefined {
  const [toolbar, setToolbar] = useState<Toolbar>();
  useEffect(() => void actions.toolbar().then(setToolbar), [actions]);
  if (toolbar === undefined || toolbar === 'pinned') return undefined;
  return (
    <section aria-labelledby="pinning">
      <h2 id="pinning">{message('welcomePin')}</h2>
      <p>{message(`welcomePin_${toolbar}`)}</p>
    </section>
  );
}
