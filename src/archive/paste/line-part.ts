/** Whether it is what somebody wrote, in which nothing is looked for. */
export const isNote = (part: LinePart | undefined): boolean => part === 'note' || part === 'cut-note';

/** `cut-note` is what they wrote in a layout that may have cut it before it came to the page. */
export type LinePart = 'title' | 'headline' | 'mutual' | 'time' | 'note' | 'cut-note' | 'heading' | 'button' | 'image';
