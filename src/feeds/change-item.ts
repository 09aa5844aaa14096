/**
 * A change of a page as an item of the feed. Feed readers show an item once and know it by its guid, so a page that
 * changes again is an item again.
 *
 * @param page its title, what it is about, the day it last changed, and what changed then
 * @param link its whole address
 */
export function changeItem({ title, description, updated, changed }: Changed, link: string): FeedItem {
  const day = updated.toISOString().slice(0, 10);
  return {
    title,
    description: changed ?? `New: ${description}`,
    pubDate: updated,
    link,
    customData: `<guid isPermaLink="false">${link}#${day}</guid>`,
  };
}

interface Changed {
  readonly title: string;
  readonly description: string;
  readonly updated: Date;
  /** None while the page is as it was first published. */
  readonly changed?: string | undefined;
}

/** As `@astrojs/rss` takes it. */
interface FeedItem {
  readonly title: string;
  readonly description: string;
  readonly pubDate: Date;
  readonly link: string;
  /** XML of our own, in place of what the library writes under the same name. */
  readonly customData: string;
}
