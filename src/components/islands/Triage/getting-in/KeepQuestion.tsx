import { useState } from 'preact/hooks';
import type { Keeping } from '#state/pile-log.ts';

/** Asked before the first thing is kept, since these are other people's names. */
export default function KeepQuestion({ use, onKeep }: { use: string; onKeep: (keeping: Keeping) => void }) {
  const [keeping, setKeeping] = useState<Keeping>();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (keeping) onKeep(keeping);
      }}
    >
      <fieldset>
        <legend>These are other people’s names. Where may this browser keep them?</legend>
        <label class="tick">
          <input type="radio" name="keeping" required checked={keeping === 'device'} onChange={() => setKeeping('device')} />
          <span>
            <strong>On this device</strong>, until you erase them. Choose this if it takes you more than one sitting.
          </span>
        </label>
        <label class="tick">
          <input type="radio" name="keeping" required checked={keeping === 'tab'} onChange={() => setKeeping('tab')} />
          <span>
            <strong>Only until you close this tab.</strong> Choose this on a computer that others use.
          </span>
        </label>
      </fieldset>
      <p>
        <small>Either way nothing is sent anywhere. Browsers may clear what sites keep, so download a save file when you stop.</small>
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {use}
        </button>
      </div>
    </form>
  );
}
