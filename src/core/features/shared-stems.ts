import { evidencePower } from './topic-fit.ts';
import { stemWeight } from './topic-vectors.ts';

/** What a text shares with a story. */
export type SharedStems = {
  /** Share of its topic words that stand elsewhere in the story. */
  readonly sharedTopic: number;
  /** The same share, each word weighted by its rarity among stories; and how much the shared ones prove, 0 to about 4. */
  readonly sharedRare: number;
  readonly evidence: number;
};

/** As much as shared stems prove in practice. */
export const maxEvidence = 4;

/** Which share of topic stems passes a test, and what that proves. */
export const sharedStems = (topic: ReadonlySet<string>, isShared: (stem: string) => boolean): SharedStems => {
  let shared = 0;
  let sharedWeight = 0;
  let allWeight = 0;
  let proof = 0;
  for (const stem of topic) {
    const weight = stemWeight(stem);
    allWeight += weight;
    if (!isShared(stem)) continue;
    shared++;
    sharedWeight += weight;
    proof += weight ** evidencePower;
  }
  return {
    sharedTopic: shared / (topic.size || 1),
    sharedRare: sharedWeight / (allWeight || 1),
    evidence: Math.log1p(proof),
  };
};
