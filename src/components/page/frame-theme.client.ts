/** The script in the head of a framed page, as text: the theme its host has asked for is there before anything is drawn. */
export const frameTheme = `{const m=/[#&]theme=(light|dark)\\b/.exec(location.hash);if(m)document.documentElement.dataset.theme=m[1]}`;
