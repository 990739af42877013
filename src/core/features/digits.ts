/** Weights are stored as strings of digits, one a place, so that their files compress well. Digits go up to this base. */
export const digitBase = 36;

/** The digit of a weight that is 0 where weights lie on both sides of it. */
export const zeroDigit = 8;

/** The value of the digit at a place, in lower case, to `digitBase` or less. */
const digitAt = (digits: string, place: number): number => {
  const code = digits.charCodeAt(place);
  return code < letterA ? code - digitZero : code - letterA + ten;
};
/**
 * The values of all digits, less `zero`. A loop, because weights are read anew in every page: over a hundred thousand
 * digits, `Int8Array.from` with a function takes thirty times as long.
 */
export const digitsOf = (digits: string, zero = 0): Int8Array => {
  const values = new Int8Array(digits.length);
  for (let place = 0; place < digits.length; place++) values[place] = digitAt(digits, place) - zero;
  return values;
};

const digitZero = '0'.charCodeAt(0);
const letterA = 'a'.charCodeAt(0);
const ten = 10;
