import type { Payload } from '../browser/messages.ts';
import { pausedPages } from '../browser/stored/paused-pages.ts';
import { pausedSites } from '../browser/stored/paused-sites.ts';
import { privatePauses } from '../browser/stored/private-pauses.ts';
import { pageAddress, siteHost } from '../core/rules/site-host.ts';
import { tellEverySite, tellSite } from './tell-site.ts';

type Place = { readonly url: string; readonly isPrivate: boolean };

/** What is paused at this address; a private window's own choice goes before the stored one. */
export async function pausedScope({ url, isPrivate }: Place): Promise<'page' | 'site' | undefined> {
  const [sites, pages, overrides] = await Promise.all([
    pausedSites.read(),
    pausedPages.read(),
    isPrivate ? privatePauses.read() : [],
  ]);
  const isPaused = (subject: string | undefined, stored: readonly string[]): boolean => {
    if (subject === undefined) return false;
    const override = overrides.find((pause) => pause.subject === subject);
    return override ? override.paused : stored.includes(subject);
  };
  if (isPaused(siteHost(url), sites)) return 'site';
  return isPaused(pageAddress(url), pages) ? 'page' : undefined;
}

/** Remembers a pause or its end, and tells the tabs of the site. */
export async function setPaused({
  url,
  scope,
  paused,
  isPrivate,
}: Payload<'setPaused'>): Promise<'ok' | 'storageFull'> {
  const host = siteHost(url);
  const subject = scope === 'site' ? host : pageAddress(url);
  if (host === undefined || subject === undefined) return 'ok'; // Nothing is ever cleaned there.
  const outcome = isPrivate
    ? await privatePauses.update((pauses) => [{ subject, paused }, ...pauses.filter(isOther(subject))])
    : await storedPauses(scope).update((subjects) => withPause({ subjects, subject, paused }));
  await tellSite({ host });
  return outcome;
}

/** Puts these sites, in the form of `siteHost`, in the place of the paused ones; what names no site is left out. */
export async function pauseSites({ hosts }: Payload<'pauseSites'>): Promise<'ok' | 'storageFull'> {
  const named = hosts.flatMap((host) => siteHost(`https://${host}/`) ?? []);
  const outcome = await pausedSites.update(() => [...new Set(named)].slice(0, maxPauses));
  await tellEverySite();
  return outcome;
}

const isOther =
  (subject: string) =>
  (pause: { readonly subject: string }): boolean =>
    pause.subject !== subject;

function storedPauses(scope: 'page' | 'site'): typeof pausedSites {
  return scope === 'site' ? pausedSites : pausedPages;
}

type Change = { readonly subjects: string[]; readonly subject: string; readonly paused: boolean };

function withPause({ subjects, subject, paused }: Change): string[] {
  const others = subjects.filter((other) => other !== subject);
  return paused ? [subject, ...others].slice(0, maxPauses) : others;
}

/** Thousands of pauses would slow every page down; the oldest go first. */
const maxPauses = 2000;
