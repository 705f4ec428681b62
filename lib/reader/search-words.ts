/** What the search says in the browser; the link in the header carries it. */
export interface SearchWords {
  readonly title: string;
  readonly placeholder: string;
  readonly close: string;
  readonly recent: string;
  readonly recentNote: string;
  readonly forget: string;
  readonly forgetAll: string;
  readonly forgotten: string;
  readonly allResults: string;
  readonly keys: string;
  readonly failed: string;
  readonly retry: string;
}
