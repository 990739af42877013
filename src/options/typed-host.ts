import { siteHost } from '../core/rules/site-host.ts';

/** The site that a reader means by `example.com`, `www.example.com/news` or `https://example.com`. */
export function typedHost(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || whiteSpace.test(trimmed)) return undefined;
  const host = siteHost(scheme.test(trimmed) ? trimmed : `https://${trimmed}`);
  // A single word is a mistyped name more often than a host of one's own network.
  return host !== undefined && (host.includes('.') || host === 'localhost') ? host : undefined;
}

const whiteSpace = /\s/u;
/** `https://` */
const scheme = /^[a-z][a-z+.-]*:\/\//iu;
