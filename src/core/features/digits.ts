/** Weights are stored as strings of digits, one a place, so that their files compress well. Digits go up to this base. */
export const digitBase = 36;

/** The digit of a weight that is 0 where weights lie on both sides of it. */
export const zeroDigit = 8;

/** The value of the digit at a place, in lower case, to `digitBase` or less. */
export const digitAt = (digits: string, place: number): number => {
  const code = digits.charCodeAt(place);
  return code < letterA ? code - digitZero : code - letterA + ten;
};
const digitZero = '0'.charCodeAt(0);
const letterA = 'a'.charCodeAt(0);
const ten = 10;
