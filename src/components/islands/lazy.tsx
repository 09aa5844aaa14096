import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a page that is fetched when it is first drawn, so that a first visit does not pay for it.
 * Offline, or when the site has moved on, it says so and offers to try again.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Lazy(props: P) {
    const [part, setPart] = useState<{ Part?: ComponentType<P>; failed?: boolean }>({});
    const fetchPart = (): void => {
      load().then(
        (Part) => setPart({ Part }),
        () => setPart({ failed: true }),
      );
    };
    useEffect(fetchPart, []);
    if (part.Part) return <part.Part {...props} />;
    if (!part.failed) return null;
    return (
      <p>
        This part could not be loaded. Your answers are safe.{' '}
        <button type="button" onClick={fetchPart}>
          Try again
        </button>
      </p>
    );
  };
}
