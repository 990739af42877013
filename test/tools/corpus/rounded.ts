/** To three decimals, as values and weights are kept. */
export const rounded = (value: number): number => Math.round(value * decimals) / decimals;
const decimals = 1000;
