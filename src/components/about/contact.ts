/**
 * Where a reader can write to whoever publishes this copy of the site: PUBLIC_CONTACT (`mailto:…` or an address), or the
 * repository's list of issues. Undefined where neither is known: then nothing is promised.
 */
export const contact: string | undefined = contactOf(import.meta.env['PUBLIC_CONTACT'], import.meta.env['PUBLIC_REPO_URL']);

/**
 * @param own what PUBLIC_CONTACT says
 * @param repository the repository, as the build has checked it
 * @throws Error when `own` is no address that a browser can open, naming the variable
 */
export function contactOf(own: string | undefined, repository: string | undefined): string | undefined {
  if (own && !/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+)$/.test(own)) {
    throw new Error(
      `PUBLIC_CONTACT is "${own}", but readers must be able to open it: mailto:you@example.org or https://example.org/contact.`,
    );
  }
  return own || (repository ? `${repository}/issues` : undefined);
}
