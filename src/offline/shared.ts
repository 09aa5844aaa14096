import { scope } from './names.ts';

/** Where another app's share arrives, as the manifest says. A host never sees it: a worker is there before the site can be installed. */
export const SHARE_TO = `${scope}triage/`;

/**
 * Takes what another app shared, and leads to the page that asks for it. It is kept nowhere but here, for as long as
 * it takes that page to open: an address would stay in the browser's history.
 */
export async function takeShared(event: FetchEvent): Promise<Response> {
  const form = await event.request.formData();
  shared = Object.fromEntries(['title', 'text', 'url'].map((name) => [name, textOf(form.get(name))]));
  // A worker with nothing to do is stopped, and forgets.
  event.waitUntil(new Promise((done) => setTimeout(done, A_WHILE)).then(forget));
  return Response.redirect(`${SHARE_TO}#shared`, 303);
}

/** Hands over what was shared, once; nothing where nothing was. */
export function handOver({ ports: [port] }: ExtendableMessageEvent): void {
  port?.postMessage(shared);
  forget();
}

const forget = (): void => {
  shared = undefined;
};

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');

let shared: Readonly<Record<string, string>> | undefined;

/** In milliseconds: a slow phone has opened the page by then. */
const A_WHILE = 60_000;

/** In letters: longer than whatever shares a profile. */
const LONGEST = 10_000;
