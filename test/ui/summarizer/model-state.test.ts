import { describe, expect, it } from 'vitest';
import {
  isBusy,
  type ModelEvent,
  type ModelState,
  nextState,
} from '../../../src/ui/summarizer/model-state.ts';

const absent: ModelState = { kind: 'absent' };
const ready: ModelState = { kind: 'offered', needsDownload: false };
const far: ModelState = { kind: 'offered', needsDownload: true };
const asking: ModelState = { kind: 'asking' };
const downloading: ModelState = { kind: 'downloading', loaded: 0 };
const writing: ModelState = { kind: 'writing' };
const written: ModelState = { kind: 'written', text: 'Rain.' };
const refused: ModelState = { kind: 'refused', foreign: ['Paris'] };

const answered = (
  availability: 'unavailable' | 'downloadable' | 'downloading' | 'available',
): ModelEvent => ({
  kind: 'answered',
  availability,
});
const wrote = (text: string, ...foreign: string[]): ModelEvent => ({ kind: 'wrote', text, foreign });

describe('the model of the browser', () => {
  it.each<readonly [string, ModelState, ModelEvent, ModelState]>([
    ['is not offered where it is unavailable', absent, answered('unavailable'), absent],
    ['is offered where it is available', absent, answered('available'), ready],
    ['is offered where it can be downloaded', absent, answered('downloadable'), far],
    ['is offered while it is downloaded', absent, answered('downloading'), far],
    ['writes after one click', ready, { kind: 'clicked' }, writing],
    ['asks before a download', far, { kind: 'clicked' }, asking],
    ['is not downloaded where the reader declines', asking, { kind: 'declined' }, far],
    ['is downloaded where the reader agrees', asking, { kind: 'agreed' }, downloading],
    ['says how far it is', downloading, { kind: 'loaded', share: 0.4 }, { kind: 'downloading', loaded: 0.4 }],
    ['writes once it is there', downloading, { kind: 'created' }, writing],
    ['shows what it wrote', writing, wrote('Rain.'), written],
    ['shows nothing of it where a fact is not of the story', writing, wrote('Paris.', 'Paris'), refused],
    ['is gone where it wrote nothing', writing, wrote(''), absent],
    ['can be stopped in the download', downloading, { kind: 'stopped' }, far],
    ['can be stopped in writing', writing, { kind: 'stopped' }, ready],
    ['is gone where the download fails', downloading, { kind: 'failed' }, absent],
    ['is gone where it fails', writing, { kind: 'failed' }, absent],
    ['gives way to the sentences of the story', written, { kind: 'dismissed' }, ready],
    ['does not take back what is shown for a late answer', written, answered('unavailable'), written],
    ['does not download before the reader agrees', far, { kind: 'agreed' }, far],
    ['does not write what was stopped', ready, wrote('Rain.'), ready],
  ])('%s', (_promise, before, event, after) => {
    expect(nextState(before, event)).toEqual(after);
  });

  it('is busy while there is something to stop', () => {
    const all = [absent, ready, far, asking, downloading, writing, written, refused];
    expect(all.filter(isBusy)).toEqual([downloading, writing]);
  });
});
