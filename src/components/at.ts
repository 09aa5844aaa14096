const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address within the site (`/rules/`), under whatever base path it is served. */
export const at = (path: string): string => (path.startsWith('/') ? base + path : path);
