/** Today as it is written on what leaves the page: “27 November 2026”. */
export const today = (): string => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** From where and when a sheet is that leaves the page: “example.org/card/, 27 November 2026”. */
export const made = (): string => `${location.host}${location.pathname}, ${today()}`;
