const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address within the site, under whatever base path it is served. */
export const siteAddress = (path: string): string => base + path;
