import type { RuleId } from '#rules/index.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a rule's page, under whatever base path the site is served. */
export const rulePage = (id: RuleId): string => `${base}/rules/${id}/`;

/** The address of the full checklist. */
export const checklistPage = `${base}/checklist/`;

/** The address of the triage. */
export const triagePage = `${base}/triage/`;

/** The address of the home page. */
export const homePage = `${base}/`;
