/** Files to and from the reader's disk. */

/** Offers `value` as a JSON file to save. */
export function download(name: string, value: unknown): void {
  const json = new Blob([`${JSON.stringify(value, null, 1)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(json);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The file's JSON, or null when it is none. */
export async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}
