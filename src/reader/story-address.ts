/** What the address of a reader page names: `?story=<id>&url=<address of the story's page>`. */
export type StoryAddress = { readonly storyId: string | undefined; readonly url: string | undefined };

/** Anybody can write an address: what is no identifier, or no address of the web, counts as missing. */
export function readAddress(search: string): StoryAddress {
  const parameters = new URLSearchParams(search);
  const storyId = parameters.get('story') ?? '';
  return {
    storyId: identifier.test(storyId) ? storyId : undefined,
    url: webAddress(parameters.get('url') ?? ''),
  };
}

/** The same page's address with the story's own in it, so that the story can be reopened once it is no longer kept. */
export const addressWith = (storyId: string, url: string): string =>
  `?${new URLSearchParams({ story: storyId, url }).toString()}`;

/** `2f1f3c0a-6b1d-4c7e-9a56-0d7f8e9a1b2c` */
const identifier = /^[\da-f-]{36}$/u;

function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
