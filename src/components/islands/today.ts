/** Today as it is written on what leaves the page: “27 November 2026”. */
export const today = (): string => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
