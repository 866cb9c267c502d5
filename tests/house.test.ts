/** Tests about the repository itself: what docs/ARCHITECTURE.md promises and no linter rule checks. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/setup/run.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const sources = files.filter((file) => !/\.(test|e2e|d)\.tsx?$/.test(file));
const shipped = sources.filter((file) => /^(lib|components|entrypoints)\//.test(file));

/** The files among `among` whose text matches, each with the line. */
function linesWith(pattern: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

const imports = (name: string) => new RegExp(`(from|import\\()\\s*'${name}(/[^']*)?'`);

test('nothing that ships turns text into HTML or code', () => {
  const sinks =
    /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|createContextualFragment|setHTML|\beval\(|new Function/;
  expect(linesWith(sinks, shipped)).toEqual([]);
});

test('nothing that ships speaks to a network or to the page’s scripts', () => {
  const talk =
    /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeer|window\.postMessage|\bfetch\(/;
  const ownFiles = (file: string) => file === 'lib/extension/assets.ts';
  expect(
    linesWith(
      talk,
      shipped.filter((file) => !ownFiles(file)),
    ),
  ).toEqual([]);
});

test('no doubt is silenced and nothing is left for later', () => {
  const doubts = /@ts-(ignore|expect-error|nocheck)|\bTODO\b|\bFIXME\b|\bXXX\b|\.only\(|\bas any\b/;
  expect(
    linesWith(
      doubts,
      files.filter((file) => file !== 'tests/house.test.ts'),
    ),
  ).toEqual([]);
});

test('there is no barrel file and no drawer for odds and ends', () => {
  const barrels = files.filter(
    (file) => basename(file).startsWith('index.ts') && !file.startsWith('entrypoints/'),
  );
  const drawers = files.filter((file) =>
    /(^|\/)(utils|helpers|hooks|types|services|shared)\//.test(file),
  );
  expect([...barrels, ...drawers]).toEqual([]);
});

test('React is imported by what is drawn alone', () => {
  const withReact = sources.filter((file) => imports('react(-dom)?').test(read(file)));
  expect(withReact.filter((file) => !/^(components|entrypoints|tests)\//.test(file))).toEqual([]);
});

test('nothing that ships brings OpenCC’s converter with it, only its tables', () => {
  expect(linesWith(/from 'opencc-js(?!\/dict\/)/, shipped)).toEqual([]);
});

test('every file says at its top, or on what it exports, what it is', () => {
  const mute = shipped.filter((file) => !read(file).includes('/**'));
  expect(mute).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = sources.filter((file) => read(file).split('\n').length > 251);
  expect(long).toEqual([]);
});

test('every exported function has a doc comment', () => {
  const bare = shipped
    .filter((file) => file.startsWith('lib/'))
    .flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, at) =>
        /^export (async )?function\*? /.test(line) && !lines[at - 1]?.trimEnd().endsWith('*/')
          ? [`${file}: ${line}`]
          : [],
      );
    });
  expect(bare).toEqual([]);
});
