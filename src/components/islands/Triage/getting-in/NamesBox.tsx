import { useRef, useState } from 'preact/hooks';
import { joinReadings, looksCopied, MOST_HTML, MOST_TEXT, readingOf, readNames, type Reading } from '#archive/index.ts';
import { MANAGER } from '../linkedin.ts';
import { readPasteInWorker } from './paste-in-worker.ts';
import { refusals, TOO_LARGE } from './paste-words.ts';

/**
 * One box for people: names typed one a line, with links or notes, rows of a spreadsheet, or invitations copied from
 * LinkedIn's page. Such a page is read from the clipboard and never put into the box.
 */
export default function NamesBox({ onRead, more = false }: Props) {
  const [trouble, setTrouble] = useState('');
  const [reading, setReading] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  /** Reads a copied page, beside names that were typed before; `otherwise` has what is no page. */
  const readPage = async (html: string, text: string, typed: string, otherwise: () => void): Promise<void> => {
    setTrouble('');
    setReading(true);
    try {
      const report = await readPasteInWorker({ html, text });
      const refused = refusals[report.page];
      if (refused) setTrouble(refused);
      else if (report.page === 'none') otherwise();
      else onRead(typed.trim() ? joinReadings(readingOf(report), readNames(typed)) : readingOf(report));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setReading(false);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!looksCopied({ html, text })) return;
    event.preventDefault();
    if (html.length > MOST_HTML && text.length > MOST_TEXT) setTrouble(TOO_LARGE);
    else void readPage(html, text, box.current?.value ?? '', () => insert(box.current, text));
  };

  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const text = box.current?.value ?? '';
    const names = (): void => onRead(readNames(text));
    if (!text.trim()) setTrouble('There is no name yet. Type one or more, each on a line of its own.');
    else if (looksCopied({ text })) void readPage('', text, '', names);
    else names();
  };

  const id = more ? 'more-names' : 'names';
  return (
    <form onSubmit={onSubmit}>
      <label for={id}>{more ? 'The next part' : 'Names'}</label>
      <textarea
        id={id}
        ref={box}
        rows={more ? 3 : 6}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-trouble`}
        aria-busy={reading}
        onPaste={onPaste}
        // Safari puts the field back to its default when the page is shown again.
        onInput={({ currentTarget: field }) => (field.defaultValue = field.value)}
        placeholder={more ? '' : 'Ines Okafor\nTomás Reyes | https://www.linkedin.com/in/tomas-demo | We met at the fair.'}
      />
      <p id={`${id}-trouble`} class={trouble ? 'notice problem' : ''} role="alert">
        {trouble}
      </p>
      <div class="buttons">
        <button type="submit" class={more ? '' : 'primary'} disabled={reading}>
          {reading ? 'Reading …' : more ? 'Add these' : 'Use these names'}
        </button>
      </div>
    </form>
  );
}

/** What the box is for, and the reader's own choice in it. */
export function NamesHelp() {
  return (
    <>
      <p>
        Type the names you see in <a href={MANAGER}>LinkedIn’s invitation manager</a>, one a line; a profile link and their note may follow,
        with a <kbd>|</kbd> between. Rows out of a spreadsheet will do, too.
      </p>
      <details class="more">
        <summary>Or copy your invitations there and paste them here</summary>
        <p>
          The export is LinkedIn’s own way, and the surest. If you would rather not wait for it, select your received invitations on that
          page, copy them, and paste them into the box. They are read on this device; you see everybody by name before anything is used, and
          the paste itself is not kept. Whether you do is your own choice:{' '}
          <a href="https://www.linkedin.com/legal/user-agreement">LinkedIn’s agreement</a> restricts copying from its pages.
        </p>
      </details>
    </>
  );
}

/** Puts text where the cursor stands, as a paste does. */
function insert(area: HTMLTextAreaElement | null, text: string): void {
  area?.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area?.focus();
}

interface Props {
  readonly onRead: (reading: Reading) => void;
  /** Under what was read already: for the rest of a list. */
  readonly more?: boolean;
}
