import type { ReactNode } from "react";
import "./gallery.css";

interface GalleryProps {
  readonly caption?: string;
  /** Figures, made by `lib/markdown` of the images. */
  readonly children?: ReactNode;
}

/** Several images side by side, uncropped, each with its own caption. */
export function Gallery({ caption, children }: GalleryProps) {
  return (
    <figure className="gallery">
      <div className="gallery-images">{children}</div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
