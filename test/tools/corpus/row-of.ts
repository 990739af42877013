import type { Row } from './page-examples.ts';

/** An example of a single block, with what a test says of it. */
export const rowOf = (said: Pick<Row, 'origin' | 'isPositive'> & Partial<Row>): Row => ({
  values: {},
  terms: [],
  plan: 0,
  prose: [],
  kinds: [],
  isList: false,
  keys: [''],
  isNear: false,
  isReserved: false,
  isBoxLike: false,
  text: '',
  ...said,
});
