import {
  attribution,
  callToAction,
  firstPersonPlural,
  lure,
  publisherBox,
  secondPerson,
} from './lexicons.ts';
import { stemOf } from './words.ts';

const roles = { secondPerson, firstPersonPlural, attribution, callToAction, lure, publisherBox } as const;
export type Role = keyof typeof roles;
const roleNames = Object.keys(roles) as Role[];

/** Which lists a word or stem stands in, a bit a list: one look-up instead of six. */
const roleBits = new Map<string, number>();
roleNames.forEach((role, index) => {
  for (const word of roles[role]) roleBits.set(word, (roleBits.get(word) ?? 0) | (1 << index));
});

/** How many of the words stand in each list, whole or by their stems. */
export const countRoles = (words: readonly string[]): Record<Role, number> => {
  const counts = {
    secondPerson: 0,
    firstPersonPlural: 0,
    attribution: 0,
    callToAction: 0,
    lure: 0,
    publisherBox: 0,
  };
  for (const word of words) {
    const bits = (roleBits.get(word) ?? 0) | (roleBits.get(stemOf(word)) ?? 0);
    if (bits === 0) continue;
    roleNames.forEach((role, index) => {
      if (bits & (1 << index)) counts[role] += 1;
    });
  }
  return counts;
};
