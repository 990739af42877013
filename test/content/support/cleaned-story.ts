import type { PageState } from '../../../src/browser/messages.ts';
import type { GroupId, PageReport } from '../../../src/core/types.ts';
import { engineOf, type TestEngine } from './engine-of.ts';

export const lure = 'Claim a free harbor card worth 40 dollars at every kiosk along the quay this week only.';
export const app =
  'Get all of our headlines on your phone with the app that every islander already loves to use.';
export const story = `<article><p>Ferry.</p><div data-promo="1"><h3>Card</h3><p>${lure}</p></div><p data-marked="2">${app}</p></article>`;

export const reportOf = (state: PageState): PageReport => {
  if (state.status !== 'cleaned') throw new Error(`The page is ${state.status}, not cleaned.`);
  return state.report;
};
export const states = (state: PageState): string[] => reportOf(state).promos.map((promo) => promo.state);
export const group = (value: number): { group: GroupId } => ({ group: value as GroupId });
export const started = async (...input: Parameters<typeof engineOf>): Promise<TestEngine> => {
  const engine = engineOf(...input);
  await engine.session.look();
  return engine;
};
export const lastStatus = ({ background }: TestEngine): unknown =>
  background.sent.findLast(([name]) => name === 'pageStatus')?.[1];
/** Lets mutation observers and then the queue run. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};
