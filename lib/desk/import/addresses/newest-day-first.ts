/** Orders by day, the newest first; those of one day, or of unknown days, stay equal. */
export function newestDayFirst(a: { readonly day: string }, b: { readonly day: string }): number {
  if (a.day === b.day) return 0;
  return a.day < b.day ? 1 : -1;
}
