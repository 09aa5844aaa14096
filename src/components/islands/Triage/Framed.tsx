/** What stands in place of the triage within a page of somebody else, who could lay something over it. */
export default function Framed() {
  return (
    <p class="notice">
      Another site shows this page within its own, and could have you press what you do not see. So a pile opens only on a page of its own:{' '}
      <a href={location.href} target="_blank" rel="noopener">
        open it there
      </a>
      .
    </p>
  );
}
