import { mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOnce } from './build-once.ts';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'bandu-')), 'cache', 'words.bin');

test('makes a file once, whoever asks meanwhile', async () => {
  const file = fresh();
  let made = 0;
  const make = async () => {
    made++;
    return Uint8Array.of(made);
  };
  await Promise.all([buildOnce(file, make), buildOnce(file, make), buildOnce(file, make)]);
  expect(made).toBe(1);
  expect([...readFileSync(file)]).toEqual([1]);
  expect(readdirSync(join(file, '..'))).toEqual(['words.bin']);
});

test('lets the next one try when making fails', async () => {
  const file = fresh();
  const failing = buildOnce(file, () => Promise.reject(new Error('no source')));
  await expect(failing).rejects.toThrow('no source');
  await buildOnce(file, async () => Uint8Array.of(7));
  expect([...readFileSync(file)]).toEqual([7]);
});

test('takes over from a process that died', async () => {
  const file = fresh();
  mkdirSync(`${file}.lock`, { recursive: true });
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(`${file}.lock`, longAgo, longAgo);
  await buildOnce(file, async () => Uint8Array.of(7));
  expect([...readFileSync(file)]).toEqual([7]);
});
