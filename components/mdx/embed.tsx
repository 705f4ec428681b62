import { text } from "@/lib/site/text";
import "./embed.css";

/** All props are written by `lib/markdown`, for `YouTube`, `Embed` and the iframes of legacy posts. */
interface EmbedProps {
  readonly title: string;
  /** The name of the site that the player is from. */
  readonly site: string;
  /** What the iframe will load once the reader agrees. */
  readonly src: string;
  /** The page on that site. */
  readonly page: string;
}

/**
 * A placeholder for a player of another site: nothing is requested from that site until the reader agrees
 * (`lib/reader/consent-embed.ts`). Without JavaScript the link remains.
 */
export function Embed({ title, site, src, page }: EmbedProps) {
  const { embed } = text;
  return (
    <figure className="embed" data-embed={src} data-embed-site={site} data-embed-title={title}>
      <div className="embed-box">
        <p className="embed-title">{title}</p>
        <p className="embed-notice needs-script">{embed.notice(site)}</p>
        <p className="embed-notice needs-no-script">{embed.noticeWithoutScript(site)}</p>
        <button type="button" className="embed-show needs-script" aria-label={`${embed.show}: ${title}`}>
          {embed.show}
        </button>
      </div>
      <figcaption>
        <a
          href={page}
          className="external"
          rel="noopener noreferrer"
          aria-label={`${embed.open(site)}: ${title}`}
        >
          {embed.open(site)}
        </a>
        <label className="needs-script">
          <input type="checkbox" /> {embed.always(site)}
        </label>
      </figcaption>
    </figure>
  );
}
