import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is drawn right after the first paint of what stands beside it, so that a reader does not wait for it. */
export default function Soon({ children }: { children: ComponentChildren }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setDue(true));
    return () => clearTimeout(later);
  }, []);
  return due && children;
}
