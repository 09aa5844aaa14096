import { useState } from 'preact/hooks';
import { readNames, type Reading } from '#archive/index.ts';

/** Takes typed or pasted names, one a line, with a profile link and their note if there are any. */
export default function TypedNames({ onRead }: { onRead: (reading: Reading) => void }) {
  const [empty, setEmpty] = useState(false);
  return (
    <section aria-labelledby="paste-names">
      <h2 id="paste-names">Paste or type names</h2>
      <p>
        Open LinkedIn’s invitation manager beside this page and type the names you see, one a line. A profile link and their note may
        follow, with a <kbd>|</kbd> between.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = event.currentTarget.querySelector('textarea')?.value ?? '';
          setEmpty(!text.trim());
          if (text.trim()) onRead(readNames(text));
        }}
      >
        <label for="names">Names</label>
        <textarea
          id="names"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="names-trouble"
          placeholder={'Ines Okafor\nTomás Reyes | https://www.linkedin.com/in/tomas-demo | We met at the fair.'}
        />
        <p id="names-trouble" role="alert">
          {empty && 'There is no name yet. Type one or more, each on a line of its own.'}
        </p>
        <div class="buttons">
          <button type="submit" class="primary">
            Use these names
          </button>
        </div>
      </form>
    </section>
  );
}
