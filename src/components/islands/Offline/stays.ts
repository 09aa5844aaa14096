/** Has, once a page, the whole site kept for reading offline: somebody has answered something, opened a second page, or works here. */
export function stays(): void {
  // In a frame of somebody else’s page nothing is kept, and in a sandbox even asking is an error.
  if (said || parent !== self) return;
  said = true;
  // No worker where the browser keeps nothing; and none is ready where none was registered.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  void serviceWorker?.ready.then(({ active }) => active?.postMessage('keep the whole site'));
}

let said = false;
