/** Marks in the contents the section that is being read: the last one whose heading has passed the upper third. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const passed = new Set<string>();

// The root reaches up without end, so that a heading is in it from when it passes the line, wherever a jump leads.
const line = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(`#${target.id}`);
      else passed.delete(`#${target.id}`);
    }
    const now = links.findLast((link) => passed.has(link.hash));
    for (const link of links) {
      if (link === now) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  },
  { rootMargin: '1000000px 0px -66%' },
);

for (const { hash } of links) {
  const heading = document.getElementById(hash.slice(1));
  if (heading) line.observe(heading);
}

export {};
