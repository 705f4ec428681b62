/** A list of articles for feed readers, whatever format they read. Every address is absolute. */
export interface Feed {
  /** Never changes: by it, readers know the feed. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** The page of the same articles. */
  readonly homeUrl: string;
  readonly atomUrl: string;
  readonly jsonUrl: string;
  /** The site: who wrote what names no author. */
  readonly publisher: FeedAuthor;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Never changes, since feed readers identify articles by it. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text; empty when there is none. */
  readonly summary: string;
  /** HTML that stands by itself. */
  readonly content: string;
  /** ISO 8601 with an offset, as `updatedAt`. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly authors: readonly FeedAuthor[];
  /** Categories, then tags. */
  readonly terms: readonly string[];
  readonly image: FeedImage | undefined;
}

export interface FeedAuthor {
  readonly name: string;
  readonly url: string;
}

export interface FeedImage {
  readonly url: string;
  /** Media type, `image/png`. */
  readonly type: string;
  readonly bytes: number;
}
