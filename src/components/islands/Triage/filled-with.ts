/**
 * The attributes of a field that shows a text, also when a page is shown again after Back: Safari then puts a field that it is not to
 * remember back to its default.
 */
export const filledWith = (text: string) => ({ value: text, defaultValue: text });
