/**
 * The one answer of a worker, which is ended with it.
 *
 * @throws an Error whose message is that of `trouble` that fits: the worker cannot be loaded, or breaks down.
 */
export async function askWorker<Answer>(worker: Worker, message: unknown, { notLoaded, broke }: WorkerTrouble): Promise<Answer> {
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        // A script that could not be fetched says nothing; one that broke down says where.
        reject(new Error(event.message ? broke : notLoaded));
      };
      worker.postMessage(message);
    });
  } finally {
    worker.terminate();
  }
}

/** What to say of a worker that gives no answer, in sentences that can be shown as they are. */
export interface WorkerTrouble {
  readonly notLoaded: string;
  readonly broke: string;
}
