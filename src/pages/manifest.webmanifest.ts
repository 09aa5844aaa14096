import { href } from '#components/islands/address.ts';
import { icons } from '#components/share/icons.ts';
import { colour } from '#components/share/palette.ts';

/** What a phone shows when the site is put on its home screen. */
export const GET = (): Response =>
  Response.json({
    name: 'Accept or Decline',
    short_name: 'Accept?',
    description: 'When to accept and when to decline a LinkedIn invitation.',
    lang: 'en',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: colour('paper'),
    theme_color: colour('accept-fill'),
    // What other apps share is a POST, which the worker answers: an address would tell the host, and stay in the history.
    share_target: {
      action: href('/triage/'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    icons: icons
      .filter((icon) => 'purpose' in icon)
      .map(({ name, size, purpose }) => ({ src: href(`/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose })),
  });
