/** The shape of what lies in data/: a wrong line fails here, with its file and its number. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/setup/run.ts';

const asReceived = {
  '000_91d8cc819cd802ff.txt': 'be6a327181bfa3f4',
  '001_736d83bccc50eee4.txt': '791551ff75a895d0',
  '002_badb023f83476a11.txt': '2415650850856afb',
  '003_6db4afb9be991b2e.txt': 'e147144250dbdb4f',
  '004_a92f4eb78dd7dc29.txt': 'f3e4174a405df755',
};

const folder = join(root, 'data', 'pages');

test('the five pages are here byte for byte as they came', () => {
  const sums = readdirSync(folder)
    .filter((name) => /^00[0-4]_[0-9a-f]{16}\.txt$/.test(name))
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
        .slice(0, 16),
    ]);
  expect(Object.fromEntries(sums)).toEqual(asReceived);
});

test('sources.json tells of every page its newspaper and where it comes from', () => {
  const { pages } = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'));
  for (const { page, newspaper, provenance, date, edition } of pages) {
    expect(
      ['.txt', '.md'].some((ending) => existsSync(join(folder, page + ending))),
      page,
    ).toBe(true);
    expect(newspaper, page).toMatch(/\p{Script=Han}/u);
    expect(provenance, page).toMatch(/\S/);
    if (date !== undefined) expect(date, page).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (edition !== undefined) expect(edition, page).toMatch(/^[A-Z]?\d+$/);
  }
  expect(new Set(pages.map(({ page }: { page: string }) => page)).size).toBe(pages.length);
});

test('words of our own are one a line, in order, each with reading and source', () => {
  const lines = readFileSync(join(root, 'data', 'lexicon', 'words.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  const wrong = lines.filter((line) => {
    const [word = '', kind = '', reading = ''] = line.split('\t');
    const syllables = reading.split(' ');
    const isWhole = /^\p{Script=Han}+$/u.test(word) && /^(word|person|place|term)$/.test(kind);
    return !(
      isWhole &&
      syllables.length === [...word].length &&
      syllables.every((each) => /^[a-zü]+[1-5]$/.test(each))
    );
  });
  expect(wrong.filter((line) => !line.startsWith('#'))).toEqual([]);
});
