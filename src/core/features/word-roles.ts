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

/** The lists that a word stands in, whole or by its stem, as bits. */
export const roleBitsOf = (word: string, stem: string): number =>
  (roleBits.get(word) ?? 0) | (stem === word ? 0 : (roleBits.get(stem) ?? 0));

/** Adds one to the count of each list among the bits. */
export const addRoles = (counts: Record<Role, number>, bits: number): void => {
  for (let index = 0; bits >> index > 0; index++) {
    const role = roleNames[index];
    if (role && bits & (1 << index)) counts[role] += 1;
  }
};

export const noRoles = (): Record<Role, number> => ({
  secondPerson: 0,
  firstPersonPlural: 0,
  attribution: 0,
  callToAction: 0,
  lure: 0,
  publisherBox: 0,
});

/** Stands the word in this list, whole or by its stem? */
export const hasRole = (role: Role, word: string): boolean =>
  (roleBitsOf(word, stemOf(word)) & (1 << roleNames.indexOf(role))) !== 0;
