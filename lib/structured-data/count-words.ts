/** How many words a text has, as its spaces divide it: in Korean, 어절. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
