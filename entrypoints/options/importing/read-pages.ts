/** The bytes of a file → parsed pages: text of a newspaper page, or JSON that Bàndú exported. */
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import { parsePage } from '../../../lib/corpus/parse/parse-page.ts';

/** Throws an Error whose message is a sentence for the reader. */
export function readPages(name: string, bytes: Uint8Array): readonly ParsedPage[] {
  const page = pageName(name);
  return [parsePage(new TextDecoder().decode(bytes), { page })];
}

/** The file's name without folders and ending: `2021/01/A1.txt` → `A1`. */
export function pageName(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return name === '' ? file : name;
}
