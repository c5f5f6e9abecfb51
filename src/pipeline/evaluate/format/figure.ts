/** A share with three decimals; `–` where there is nothing to take a share of. */
export const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
