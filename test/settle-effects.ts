import { afterAll } from 'vitest';

/** Preact runs effects after the next frame, at the latest after 100 ms. */
const settleMs = 150;

// Not in a page that the end of the tests has taken away.
if (typeof document !== 'undefined') {
  afterAll(() => new Promise((resolve) => setTimeout(resolve, settleMs)));
}
