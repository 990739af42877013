const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Until when promos are marked instead of hidden, in milliseconds since 1970, where a reader chooses that now. */
export function markingEnd(nowMs: number): number {
  return nowMs + weekMs;
}
