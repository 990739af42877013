/**
 * What the shape of an address says about the page, in the order of the weights that begin with `address`;
 * `undefined` where it names no page of a site: a file, this machine, or what cannot be parsed.
 */
export function measureAddress(address: string): readonly (number | boolean)[] | undefined {
  const start = address.slice(0, maxAddressChars);
  if (!URL.canParse(start)) return undefined;
  const { protocol, hostname, pathname, search } = new URL(start);
  if (!protocol.startsWith('http') || localHost.test(hostname)) return undefined;
  const names = `${hostname}${pathname}`.toLowerCase();
  const parts = pathname.split('/').map((segment) => segment.split(partSeparator).length - 1);
  return [
    /* addressRoot */ pathname === '/' && search === '',
    /* addressDashes: parts of the longest name */ Math.min(1, Math.max(...parts) / manyParts),
    /* addressDate */ datePattern.test(pathname),
    /* addressListing: lists, shops, forums, documentation */ listingPattern.test(names),
    /* addressStory */ storyPattern.test(names),
  ];
}

const maxAddressChars = 1000;
const manyParts = 8;
/** Example: `127.0.0.1`. */
const localHost = /^(?:localhost|127\.[\d.]+|\[::1\])$/u;
/** Example: the `-` of `mayor-opens`. */
const partSeparator = /[-_]|%20/u;
/** Example: `/2024/03` and `20240312`. */
const datePattern = /\/(?:19|20)\d\d[/-]?[01]?\d|(?:19|20)\d\d[01]\d[0-3]\d/u;
/** Example: `/product/` and `forums.`. */
const listingPattern =
  /(?:^|[./-])(?:categor(?:y|ies)|(?:tag|topic|product|forum|thread|doc|service|collection|item|discussion|question|archive)s?|shop|store|search|wiki|discuss|community|about|[tpc]|dp|help|support|pricing|listing)(?:[./-]|$)/u;
/** Example: `/news/` and `blog.`. */
const storyPattern = /blog|news|article|stor(?:y|ies)|artikel|post/u;
