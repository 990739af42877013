/** Code points of the WebDriver standard: https://w3c.github.io/webdriver/#keyboard-actions */
const namedKeys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * The WebDriver value of a key named as in `KeyboardEvent.key`.
 *
 * @throws RangeError for a named key that is not in the table.
 */
export function keyValue(key: string): string {
  const value = [...key].length === 1 ? key : namedKeys[key];
  if (value !== undefined) return value;
  throw new RangeError(`The key ${key} is not known here: add its WebDriver code point to the table.`);
}
