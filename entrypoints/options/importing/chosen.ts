/** Files the reader chose, dropped or pasted, folders walked through. */
import type { ChosenFile } from './shapes.ts';

/** Endings of files that can hold a page. */
export const ENDINGS: readonly string[] = ['.txt', '.md', '.html', '.htm', '.json'];

/** Files of a file field; with their folder when a folder was chosen. */
export function fromField(files: FileList): readonly ChosenFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));
}

/** Pasted text as a file, named by the day. */
export function fromText(text: string, now: Date): ChosenFile {
  const day = now.toISOString().slice(0, 10);
  return { name: `pasted ${day}.txt`, content: new Blob([text]) };
}

/** What was dropped: files, and what is in dropped folders. */
export async function fromDrop(data: DataTransfer): Promise<readonly ChosenFile[]> {
  // Entries must be taken before the first await: the browser empties the list after the event.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(walk))).flat();
}

/** Pages among chosen files. A single file is always tried; of many, the likely ones. */
export function likely(files: readonly ChosenFile[]): readonly ChosenFile[] {
  if (files.length === 1) return files;
  return files.filter(({ name }) => ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)));
}

async function walk(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), content: file }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(walk))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A directory reader gives at most a hundred entries a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
