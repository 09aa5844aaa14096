/** The feed under a name that readers and people try; it says itself where it belongs. */
export { GET } from './feed.xml.ts';
