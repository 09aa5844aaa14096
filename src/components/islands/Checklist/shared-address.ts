import { checklistPage } from '../address.ts';

/** The full address of the checklist with these answers in the fragment, which no server is sent. */
export const sharedAddress = (fragment: string): string => `${location.origin}${checklistPage}#${fragment}`;
