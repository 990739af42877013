/**
 * The host by which a site is known: lower case, punycode, no leading `www.`, no port.
 *
 * @returns `undefined` for what is not an http(s) address.
 */
export function siteHost(url: string): string | undefined {
  const address = webAddress(url);
  return address && withoutWww(address.hostname.replace(trailingDot, ''));
}

/** The address by which one page is known: without the part after `#`. */
export function pageAddress(url: string): string | undefined {
  const address = webAddress(url);
  return address && `${address.origin}${address.pathname}${address.search}`;
}

/** `example.com.` */
const trailingDot = /\.$/u;

function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  const isWeb = address.protocol === 'http:' || address.protocol === 'https:';
  return isWeb && address.hostname !== '' ? address : undefined;
}

function withoutWww(host: string): string {
  const rest = host.startsWith('www.') ? host.slice('www.'.length) : host;
  return rest.includes('.') ? rest : host; // `www.com` is a site of its own.
}
