import { at } from '#components/islands/address.ts';
import { icons } from '#components/share/icons.ts';
import { colour } from '#components/share/palette.ts';

/** What a phone shows when the site is put on its home screen. */
export const GET = (): Response =>
  Response.json({
    name: 'Accept or Decline',
    short_name: 'Accept?',
    description: 'When to accept and when to decline a LinkedIn invitation.',
    lang: 'en',
    start_url: at('/'),
    scope: at('/'),
    display: 'minimal-ui',
    background_color: colour('paper'),
    theme_color: colour('accept-fill'),
    icons: icons
      .filter((icon) => 'purpose' in icon)
      .map(({ name, size, purpose }) => ({ src: at(`/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose })),
  });
