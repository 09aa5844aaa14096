/** What we use of Pagefind's browser API. It is written beside the site after the build; see build/full-text.mjs. */
declare module 'pagefind/pagefind.js' {
  export function options(options: { excerptLength?: number; ranking?: Record<string, number> }): Promise<void>;
  export function init(): Promise<void>;
  export function search(
    query: string,
    options?: { filters?: Record<string, string | undefined> },
  ): Promise<{ results: readonly PagefindResult[] }>;

  interface PagefindResult {
    readonly id: string;
    data(): Promise<PagefindPage>;
  }
  interface PagefindPage {
    readonly url: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly excerpt: string;
    readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
  }
}

/** The same under a second address, for after a failure. */
declare module 'pagefind/pagefind.js?again' {
  export * from 'pagefind/pagefind.js';
}
