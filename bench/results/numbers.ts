import { z } from "zod";

export const bytes = z.int().nonnegative();

/** With no more digits than it is worth. */
export function rounded(digits: number) {
  return z.number().transform((number) => Number(number.toFixed(digits)));
}
