/**
 * A page's card for programs that show what is behind a link (oEmbed 1.0, https://oembed.com): one frame, shut in a
 * sandbox, that shows the page's questions.
 *
 * @param title the page's title
 * @param frame the whole address of the page's frame
 * @param home the whole address of this site
 */
export function oembed(title: string, frame: string, home: string): OEmbed {
  const attribute = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Accept or Decline',
    provider_url: home,
    width,
    height,
    html: `<iframe src="${attribute(frame)}" width="${width}" height="${height}" title="${attribute(title)}" sandbox="${sandbox}"></iframe>`,
  };
}

const [width, height] = [600, 560];

/** What oEmbed asks of a rich card. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}
