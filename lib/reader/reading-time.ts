/**
 * Characters (spaces not counted) that Korean adults read silently in a minute: 202.3 words, in sentences of
 * 18.9 letters and 6.5 words on average.
 * @see https://doi.org/10.3341/jkos.2016.57.4.642 Song, Kim & Hyung, J Korean Ophthalmol Soc 57(4), 2016
 */
const charactersPerMinute = (202.3 * 18.9) / 6.5;

/** Whole minutes, at least one. */
export function readingTime(text: string): number {
  const characters = text.replace(/\s+/gu, "").length;
  return Math.max(1, Math.round(characters / charactersPerMinute));
}
