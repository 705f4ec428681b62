/** The number of words of a text, divided by spaces (in Korean, 어절). */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
