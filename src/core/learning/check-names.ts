/**
 * Compares what weights were trained for with what is measured, name by name.
 *
 * @param parties the two, for the message: "Forest and features".
 * @throws Error where they name different things: one of them was changed alone.
 */
export const checkNames = (
  parties: string,
  trained: readonly string[],
  measured: readonly string[],
): void => {
  const differs = measured.findIndex((name, place) => trained[place] !== name);
  if (differs < 0 && trained.length === measured.length) return;
  const place = differs < 0 ? measured.length : differs;
  throw new Error(
    `${parties} disagree at ${place}: "${trained[place]}" and "${measured[place]}". Run npm run train.`,
  );
};
