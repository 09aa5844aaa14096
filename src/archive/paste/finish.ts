import { slugOf } from '../slug.ts';
import { clip } from '../trouble.ts';
import { merged } from './merge.ts';
import type { PageReport, PartReport } from './report.ts';

/** What a part has read, with everybody once and by their slug, and no passage too long to be shown. */
export function finished({ people, cut, notUnderstood, ...rest }: PartReport): PageReport {
  const known = people.map(({ link = '', ...person }) => {
    // An id of the page's own is no slug, and never equal to one.
    const slug = /\/in\/ACo[\w-]{10}/.test(link) ? undefined : slugOf(link);
    return { ...person, ...(slug ? { slug } : {}) };
  });
  return { ...rest, people: merged(known), cut: cut.map(shown), notUnderstood: notUnderstood.map(shown) };
}

const shown = (passage: string): string => clip(passage, 1000);
