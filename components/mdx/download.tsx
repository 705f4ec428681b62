import { formatFileSize } from "@/lib/i18n/format-file-size";
import { text } from "@/lib/site/text";
import "./download.css";

interface DownloadProps {
  readonly title: string;
  /** With size and type, written by `lib/markdown` for a file that it finds. */
  readonly src?: string;
  readonly size?: string;
  readonly format?: string;
}

/** A file to download, with its title, type and size; only the title if the file is missing. */
export function Download({ title, src, size, format = "" }: DownloadProps) {
  if (src === undefined) return <p className="download download--missing">{title}</p>;
  return (
    <p className="download">
      <a href={src} download>
        {title}
      </a>{" "}
      <span className="download-kind">
        {text.download(format.toUpperCase(), formatFileSize(Number(size)))}
      </span>
    </p>
  );
}
