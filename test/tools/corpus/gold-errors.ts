/** Pages whose text by hand holds the spam of its commenters: not used at all. */
export const spamInGold: ReadonlySet<string> = new Set(['dragnet/T71']);
