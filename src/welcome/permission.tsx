import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import type { WelcomeActions } from './welcome-actions.ts';

/** Why it asks for all sites, and the question itself where the browser has not given the permission yet. */
export function Permission({ actions }: { readonly actions: WelcomeActions }): JSX.Element | undefined {
  const [isAllowed, setAllowed] = useState<boolean>();
  const [wasRefused, setRefused] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const watching = new AbortController();
    const refresh = (): void => void actions.isAllowed().then(setAllowed);
    actions.watchAllowed(refresh, watching);
    refresh();
    return () => watching.abort();
  }, [actions]);

  const ask = async (): Promise<void> => {
    const isGiven = await actions.requestPermission();
    setAllowed(isGiven);
    setRefused(!isGiven);
    // The button that had the focus goes once the permission is there.
    if (isGiven) answer.current?.focus();
  };

  if (isAllowed === undefined) return undefined;
  return (
    <section class={isAllowed ? 'permission' : 'permission missing'} aria-labelledby="permission">
      <h2 id="permission">{message('welcomePermission')}</h2>
      <p>{message('welcomePermissionText')}</p>
      {!isAllowed && (
        <button type="button" class="primary" onClick={() => void ask()}>
          {message('allowEverywhere')}
        </button>
      )}
      <p class="answer" role="status" tabIndex={-1} ref={answer}>
        {isAllowed && (
          <>
            <Icon name="check" /> {message('welcomePermissionGiven')}
          </>
        )}
        {!isAllowed && wasRefused && message('permissionRefused')}
      </p>
    </section>
  );
}
