import { useState } from 'preact/hooks';
import { droppedFiles } from './dropped-files.ts';

/** Takes files of an export: chosen, as a folder, or dropped. */
export default function Files({ onFiles }: { onFiles: (files: readonly { name: string; file: File }[]) => void }) {
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
    if (files.length > 0) onFiles(files);
  };
  return (
    <section aria-labelledby="open-export">
      <h2 id="open-export">Open your LinkedIn export</h2>
      <p>
        LinkedIn’s own way, and the surest one: it has everybody’s link and what you wrote to each other. It may list only part of your
        invitations. If you don’t have the file yet, typing names is quicker than waiting for it. <a href="#how-to-export">How to get it</a>
      </p>
      <div
        class={`drop ${over ? 'drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && onFiles(files));
        }}
      >
        <p>
          <label for="files">The zip, several zips, or CSV files out of it</label>
          <input
            id="files"
            type="file"
            multiple
            accept=".zip,.csv,text/csv,application/zip"
            onChange={(event) => take(event.currentTarget.files)}
          />
        </p>
        <p>
          <label for="folder">Or the unpacked folder</label>
          <input id="folder" type="file" ref={asFolder} onChange={(event) => take(event.currentTarget.files)} />
        </p>
        <p class="drop-hint">Or drop files or a folder here. They are read on this device and sent nowhere.</p>
      </div>
    </section>
  );
}

/** Preact’s types do not know this attribute, which every browser does. */
const asFolder = (input: HTMLInputElement | null): void => {
  if (input) input.webkitdirectory = true;
};
