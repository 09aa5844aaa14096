/**
 * The script that other people's pages load (`embed.js`): the tag
 * `<accept-or-decline rule="no-personal-note" policy="notes-are-rare" theme="light">` becomes a frame with that rule's
 * questions and their verdict. `guide="ask-first"` shows a guide's questions, no name the questions that say the most.
 * A name that cannot be one leaves the tag's own content, a link, as it stands. A classic script, in one block, so that
 * it puts no name into its host's page.
 */
{
  const { src } = document.currentScript as HTMLScriptElement; // it is one, as long as it runs
  const home = new URL('embed/', src);

  class AcceptOrDecline extends HTMLElement {
    frame?: HTMLIFrameElement;

    connectedCallback(): void {
      if (this.frame) return;
      const room = this.hasAttribute('rule') ? 'rule' : 'guide';
      const id = this.getAttribute(room) ?? '';
      if (!/^[a-z-]*$/.test(id)) return console.warn(`<accept-or-decline>: "${id}" is no ${room} of ${home.host}.`);
      const address = new URL(id && `${room === 'rule' ? 'rules' : room}/${id}/`, home);
      const wishes = new URLSearchParams();
      for (const name of ['policy', 'theme']) if (this.getAttribute(name)) wishes.set(name, this.getAttribute(name) ?? '');
      address.hash = wishes.toString();
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: address.href, title: this.textContent?.trim() || 'Accept or decline?', loading: 'lazy' });
      // Fixed until the frame tells its height, so that the host's page does not move more than once.
      Object.assign(frame.style, { display: 'block', width: '100%', height: '32rem', border: '0' });
      this.frame = frame;
      this.replaceChildren(frame);
      addEventListener('message', this.follow);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.follow);
    }

    /** Only the frame made here, from where it was loaded, is believed, and only a height that a page can have. */
    follow = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (!this.frame || source !== this.frame.contentWindow || origin !== home.origin) return;
      const height: unknown = typeof data === 'object' && data !== null && 'acceptOrDecline' in data ? data.acceptOrDecline : undefined;
      if (typeof height === 'number' && height > 99 && height < 5e3) this.frame.style.height = `${height}px`;
    };
  }

  if (!customElements.get('accept-or-decline')) customElements.define('accept-or-decline', AcceptOrDecline);
}
