/**
 * Where a link leads, as an absolute address of the allowed kinds, in ASCII: a host with letters of other scripts
 * or with characters that turn the direction of text is written in punycode or is no address.
 *
 * @param base the page's address, for links that are relative to it.
 * @returns `undefined` for any other scheme, for what is no address, and past `maxAddressChars`.
 */
export const linkAddress = (href: string, base: string): string | undefined =>
  addressOf(href, base, linkProtocols);

/** The same for what is fetched as a picture: http and https only. */
export const pictureAddress = (src: string, base: string): string | undefined =>
  addressOf(src, base, webProtocols);

const webProtocols: ReadonlySet<string> = new Set(['http:', 'https:']);
const linkProtocols: ReadonlySet<string> = new Set([...webProtocols, 'mailto:']);

/** No browser makes much of longer ones, and none is a link that a reader follows. */
const maxAddressChars = 4_000;

const addressOf = (written: string, base: string, protocols: ReadonlySet<string>): string | undefined => {
  const trimmed = written.trim();
  if (trimmed === '' || trimmed.length > maxAddressChars || !URL.canParse(trimmed, base)) return undefined;
  const address = new URL(trimmed, base);
  if (!protocols.has(address.protocol)) return undefined;
  // `https://bank.example@evil.example/` shows one site and leads to another.
  address.username = '';
  address.password = '';
  return printable.test(address.href) ? address.href : undefined;
};

const printable = /^[\x21-\x7e]+$/u;
