/** What the search says in the browser; an element at the end of each page carries it. */
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
