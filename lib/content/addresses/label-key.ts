/**
 * What is left of a tag or category when how it is written does not count: equal for `LLaMA3`, `Llama 3` and `llama-3`,
 * not for `GPT-4.1` and `GPT-41`, nor for `C` and `C++`.
 */
export function labelKey(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Pd}_·/'’]+|(?<!\d)\.|\.(?!\d)/gu, "");
}
