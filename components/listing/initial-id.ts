/** The id of the section of an initial. */
export function initialId(initial: string): string {
  return `initial-${initial}`;
}
