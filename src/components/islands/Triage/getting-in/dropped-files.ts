/** The files of a drop, with those inside dropped folders, each under its path. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly Named[]> {
  // Entries are gone once the event is over, so all are taken before the first wait.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...files].map((file) => ({ name: file.name, file }));
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly Named[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) return [{ name, file: await new Promise<File>((found, failed) => entry.file(found, failed)) }];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is read in batches, until one is empty.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (batch.length === 0) break;
    inside.push(...batch);
  }
  return (await Promise.all(inside.map(filesIn))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

interface Named {
  readonly name: string;
  readonly file: File;
}
