/** 95 % interval of a share by Wilson's score (Wilson 1927). */
export const wilsonInterval = (hits: number, all: number): readonly [number, number] => {
  const z = 1.96;
  const part = hits / all;
  const center = part + (z * z) / (2 * all);
  const spread = z * Math.sqrt((part * (1 - part)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (center - spread) / scale), Math.min(1, (center + spread) / scale)];
};
