import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws its children right after the first paint of the rest, so that a reader does not wait for them. */
export default function Soon({ children }: { children: ComponentChildren }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setDue(true));
    return () => clearTimeout(later);
  }, []);
  return due && children;
}
