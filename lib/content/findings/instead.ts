/** A mend that an editor can copy: the text as it should be. */
export function instead(text: string): string {
  return `이렇게 고쳐 주세요: ‘${text}’`;
}
