import { getCollection, type CollectionEntry } from 'astro:content';

/** Every guide, in the order in which menus name them. */
export const guidesInOrder = async (): Promise<CollectionEntry<'guide'>[]> =>
  (await getCollection('guide')).sort((one, other) => one.data.order - other.data.order);
