import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '#archive/index.ts';
import { number } from '../words.ts';

/** How far the reading is, and the way to stop it. */
export default function Progressing({ progress, onStop }: { progress: Progress | undefined; onStop: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="progressing" aria-labelledby="reading">
      <h2 id="reading" tabIndex={-1} ref={heading}>
        Reading your files
      </h2>
      <progress aria-labelledby="reading" max={progress?.ofBytes || 1} value={progress?.bytes ?? 0} />
      <p>
        {progress
          ? `${progress.file}: ${megabytes(progress.bytes)} of ${megabytes(progress.ofBytes)}, ${number(progress.rows)} rows`
          : 'Starting …'}
      </p>
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </section>
  );
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
