import type { Runtime } from 'webextension-polyfill';
import type { Payload } from '../browser/messages.ts';
import { privateRules, storedRules } from '../browser/stored/rules.ts';
import type { Rule } from '../core/rules/rule.ts';
import { siteHost } from '../core/rules/site-host.ts';
import { documentUrl } from './document-url.ts';
import { tellSite } from './tell-site.ts';

type Site = { readonly host: string; readonly isPrivate: boolean };

/** The rules of a site, newest first; those of private windows are for private windows only. */
export async function rulesOfSite({ host, isPrivate }: Site): Promise<Rule[]> {
  const [stored, inPrivate] = await Promise.all([storedRules.read(), isPrivate ? privateRules.read() : []]);
  return [...inPrivate, ...stored].filter((rule) => rule.host === host);
}

/** Stores what the reader said of a block of the sender's page, and tells the site's other tabs. */
export async function addRule(
  rule: Payload<'addRule'>,
  sender: Runtime.MessageSender,
): Promise<Rule | 'storageFull'> {
  const host = siteHost(documentUrl(sender) ?? '');
  if (host === undefined)
    throw new Error('A rule needs a page of the web: the sender has no http(s) address.');
  const added: Rule = { ...rule, id: crypto.randomUUID(), host, createdAt: Date.now() };
  const outcome = await storeFor(sender).update((rules) => [added, ...rules.filter(isNotRepeatedBy(added))]);
  if (outcome === 'storageFull') return outcome;
  await tellSite({ host, except: sender.tab?.id });
  return added;
}

/** Forgets a rule of the sender's site, and tells the site's other tabs. */
export async function removeRule(
  { id }: Payload<'removeRule'>,
  sender: Runtime.MessageSender,
): Promise<void> {
  const host = siteHost(documentUrl(sender) ?? '');
  if (host === undefined) return;
  const store = storeFor(sender);
  const isWanted = (rule: Rule): boolean => rule.id === id && rule.host === host;
  const stored = (await storedRules.read()).find(isWanted);
  await store.update((rules) => rules.filter((rule) => !isWanted(rule)));
  // A private window writes nothing to disk: there a newer rule of the opposite kind outweighs the stored one.
  if (stored && store === privateRules) await store.update((rules) => [opposite(stored), ...rules]);
  await tellSite({ host, except: sender.tab?.id });
}

/** Forgets a rule of any site. */
export async function forgetRule({ id }: Payload<'forgetRule'>): Promise<'ok' | 'storageFull'> {
  const forgotten = (await storedRules.read()).find((rule) => rule.id === id);
  if (!forgotten) return 'ok';
  const outcome = await storedRules.update((rules) => rules.filter((rule) => rule.id !== id));
  await tellSite({ host: forgotten.host });
  return outcome;
}

/** Stores a rule again that was forgotten, unless the reader has said something newer of the same text. */
export async function keepRule(kept: Payload<'keepRule'>): Promise<'ok' | 'storageFull'> {
  const outcome = await storedRules.update((rules) =>
    rules.every(isNotRepeatedBy(kept))
      ? [...rules, kept].toSorted((one, other) => other.createdAt - one.createdAt)
      : rules,
  );
  await tellSite({ host: kept.host });
  return outcome;
}

function storeFor({ tab }: Runtime.MessageSender): typeof storedRules {
  return tab?.incognito ? privateRules : storedRules;
}

/** The reader's last word on a text replaces the earlier ones. */
const isNotRepeatedBy =
  ({ host, fingerprint }: Rule) =>
  (rule: Rule): boolean =>
    rule.host !== host || rule.fingerprint !== fingerprint;

function opposite(rule: Rule): Rule {
  return { ...rule, id: crypto.randomUUID(), action: rule.action === 'hide' ? 'show' : 'hide' };
}
