/** Where the summary by the browser's own model stands. */
export type ModelState =
  /** Nothing is offered: there is no model for this story, or it failed. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'offered'; readonly needsDownload: boolean }
  /** The reader is asked whether the model may be downloaded. */
  | { readonly kind: 'asking' }
  /** `loaded` goes from 0 to 1. */
  | { readonly kind: 'downloading'; readonly loaded: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly text: string }
  /** It told what the story does not: these names and numbers. */
  | { readonly kind: 'refused'; readonly foreign: readonly string[] };

export type ModelEvent =
  | {
      readonly kind: 'answered';
      readonly availability: 'unavailable' | 'downloadable' | 'downloading' | 'available';
    }
  | { readonly kind: 'clicked' }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'loaded'; readonly share: number }
  | { readonly kind: 'created' }
  | { readonly kind: 'wrote'; readonly text: string; readonly foreign: readonly string[] }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }
  /** The reader wants the story's own sentences back. */
  | { readonly kind: 'dismissed' };

/** The state after an event; an event that does not belong to the state leaves it. */
export function nextState(state: ModelState, event: ModelEvent): ModelState {
  switch (event.kind) {
    case 'answered':
      return state.kind === 'absent' ? offer(event.availability) : state;
    case 'clicked':
      if (state.kind !== 'offered') return state;
      return state.needsDownload ? { kind: 'asking' } : { kind: 'writing' };
    case 'agreed':
      return state.kind === 'asking' ? { kind: 'downloading', loaded: 0 } : state;
    case 'declined':
      return state.kind === 'asking' ? { kind: 'offered', needsDownload: true } : state;
    case 'loaded':
      return state.kind === 'downloading' ? { ...state, loaded: event.share } : state;
    case 'created':
      return state.kind === 'downloading' ? { kind: 'writing' } : state;
    case 'wrote':
      return state.kind === 'writing' ? judged(event) : state;
    case 'stopped':
      return stopped(state);
    case 'failed':
      return isBusy(state) ? { kind: 'absent' } : state;
    case 'dismissed':
      return state.kind === 'written' ? { kind: 'offered', needsDownload: false } : state;
  }
}

/** Does the model work, so that there is something to stop? */
export const isBusy = ({ kind }: ModelState): boolean => kind === 'downloading' || kind === 'writing';

/** A download that somebody else began is agreed to here as well: its size is the same. */
function offer(availability: Extract<ModelEvent, { kind: 'answered' }>['availability']): ModelState {
  if (availability === 'unavailable') return { kind: 'absent' };
  return { kind: 'offered', needsDownload: availability !== 'available' };
}

function judged({ text, foreign }: Extract<ModelEvent, { kind: 'wrote' }>): ModelState {
  if (foreign.length > 0) return { kind: 'refused', foreign };
  return text === '' ? { kind: 'absent' } : { kind: 'written', text };
}

function stopped(state: ModelState): ModelState {
  if (state.kind === 'downloading') return { kind: 'offered', needsDownload: true };
  return state.kind === 'writing' ? { kind: 'offered', needsDownload: false } : state;
}
