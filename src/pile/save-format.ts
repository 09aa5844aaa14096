/** The name in the first line of a save file. */
export const FORMAT = 'accept-or-decline-pile';

/** The version of its lines. */
export const VERSION = 1;
