/** `bandu parse [--account] FILE…`: pages as a JSON array, or where each of their rows went. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeText, looksBinary } from '../../lib/corpus/decode.ts';
import { ParseError } from '../../lib/corpus/parse/parse-error.ts';
import { type AboutPage, readPage } from '../../lib/corpus/parse/parse-page.ts';
import { aboutPage, readSources } from '../../lib/corpus/sources.ts';
import { type Verb, WrongCall } from '../verb.ts';

const USAGE = 'usage: npm run -s bandu -- parse [--account] FILE…';
const BUNDLED = new URL('../../data/pages/', import.meta.url);

export const run: Verb = async (words, { print }) => {
  const files = words.filter((word) => !word.startsWith('--'));
  const options = words.filter((word) => word.startsWith('--'));
  if (files.length === 0 || options.some((option) => option !== '--account')) {
    throw new WrongCall(USAGE);
  }
  const readings = [];
  for (const file of files) readings.push(await readFileAsPage(file));
  if (options.length === 0) {
    print(
      JSON.stringify(
        readings.map(({ page }) => page),
        null,
        1,
      ),
    );
    return;
  }
  for (const { page, account } of readings) {
    for (const row of account) print(JSON.stringify({ page: page.page, ...row }));
  }
};

async function readFileAsPage(file: string) {
  const about = await aboutFile(file);
  const text = await readText(file);
  try {
    return readPage(text, about);
  } catch (error) {
    if (error instanceof ParseError) throw new ParseError(file, error.line, error.reason);
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
  });
  if (looksBinary(bytes)) throw new ParseError(file, 1, 'it is not text.');
  return decodeText(bytes, (encoding) => new TextDecoder(encoding)).text;
}

/** What `sources.json` beside the file, else the project's own, says of the page. */
async function aboutFile(file: string): Promise<AboutPage> {
  const page = basename(file).replace(/\.[^.]+$/, '');
  for (const path of [join(dirname(file), 'sources.json'), new URL('sources.json', BUNDLED)]) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    const found = readSources(text, String(path)).get(page);
    if (found) return found;
  }
  return aboutPage(page);
}
