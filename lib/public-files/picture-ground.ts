interface Seen {
  readonly src: string;
  /** As `imageColour` gives it: none for what has transparent parts. */
  readonly colour: string | undefined;
  readonly bothThemes: true | undefined;
}

/**
 * Drawings with transparent parts were made for light pages, as old blogs were, and need a light ground on dark ones.
 * So do pictures of which nothing is known: behind an opaque one the ground is not seen.
 */
export function groundOf({ src, colour, bothThemes }: Seen): "light" | undefined {
  const isOpaque = colour !== undefined || /\.jpe?g(?:\?|$)/i.test(src);
  return isOpaque || bothThemes ? undefined : "light";
}
