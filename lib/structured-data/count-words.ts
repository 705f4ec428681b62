/** How many words a text has, as its spaces divide it: in Korean, 어절. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
