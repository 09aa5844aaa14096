import { readShared, type Reading, type Shared } from '#archive/index.ts';
import { createStore } from '#state/store.ts';

/** What another app has shared with this page, read and not used yet; `trouble`: why there is nothing to use. */
export const sharedStore = createStore<Received>({});

/** Asks the worker for what was shared, when a share has led here. The address says so until it is here. */
export async function receiveShared(): Promise<void> {
  if (location.hash !== SHARED) return;
  history.replaceState(history.state, '', '#add');
  const shared = await handedOver();
  const reading = shared && readShared(shared);
  if (reading && reading.people.length > 0) sharedStore.set({ reading });
  else sharedStore.set({ trouble: reading ? NO_PROFILE : LOST });
}

/** From the worker's memory, once. Where there is no worker there is nothing to ask. */
async function handedOver(): Promise<Shared | undefined> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const active = (await serviceWorker?.getRegistration())?.active;
  if (!active) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Shared | undefined>) => resolve(data);
    setTimeout(() => resolve(undefined), PATIENCE);
    active.postMessage('what was shared', [port2]);
  });
}

const SHARED = '#shared';

/** In milliseconds: a worker answers at once, or not at all. */
const PATIENCE = 5_000;

const NO_PROFILE =
  'There is no link to a LinkedIn profile in what was shared. Share a profile from its own menu on LinkedIn, or type the name here.';
const LOST = 'What was shared is not here any more. Share it once more, or type the name here.';

interface Received {
  readonly reading?: Reading;
  readonly trouble?: string;
}
