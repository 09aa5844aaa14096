import type { RuleId } from '#rules/index.ts';

/**
 * The path under which the site is served, without a slash at its end. The scripts that every page carries and the
 * names in storage take Vite's own value, which has the slash: this module would be bytes on every page.
 */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address within the site (`/rules/`), under whatever base path it is served. */
export const href = (path: string): string => (path.startsWith('/') ? base + path : path);

/** The same with the site's host; where the build does not know it, without. */
export const absolute = (path: string, site: URL | undefined): string => (site ? new URL(href(path), site).href : href(path));

export const rulePage = (id: RuleId): string => `${base}/rules/${id}/`;
export const homePage = `${base}/`;
export const checklistPage = `${base}/checklist/`;
export const triagePage = `${base}/triage/`;

/** The table of what happens after each button on LinkedIn, which every verdict leads to. */
export const buttonsPage = `${base}/guide/when-to-decline/#what-happens-after-each-button`;
