/** Elements that a browser lays out as blocks by default; they separate texts. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul caption video audio picture iframe'
  ).split(' '),
);

/** The same as a selector. */
export const blockSelector = [...blockTags].join(',');

/** Elements whose text is not text of the page. */
export const silentTags: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe object embed select option datalist textarea canvas audio video ' +
    'head map progress meter'
  ).split(' '),
);

/** Parts of a page that belong to the site, never to a story. */
export const siteSelector =
  'nav, [role=navigation], [role=banner], [role=contentinfo], [role=search], #comments, .comments, .comment-list, ' +
  '#disqus_thread, #respond, [id^=comment-]';
