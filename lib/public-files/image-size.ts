export interface ImageSize {
  readonly width: number;
  readonly height: number;
  /** A drawing that changes its colours with the reader's theme by itself. */
  readonly bothThemes?: true;
}
