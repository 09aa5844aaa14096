/**
 * Whether this page was reached from another site, not from within or by reload. The referrer alone does not
 * tell: Firefox leaves it out where a policy keeps it from fetching a page ahead.
 */
export function arrivedFromOutside(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  const before = document.referrer || ('navigation' in window && navigation.activation?.from?.url) || '';
  return type === 'navigate' && !before.startsWith(location.origin);
}
