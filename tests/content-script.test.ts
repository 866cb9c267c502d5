import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/setup/run.ts';
import { foreignCode } from './content-script.ts';

const installed = (path: string) => readFileSync(join(root, 'node_modules', path), 'utf8');

test.each([
  ['React', 'react/cjs/react-jsx-runtime.production.js'],
  ['pinyin-pro', 'pinyin-pro/dist/index.js'],
  ['OpenCC', 'opencc-js/dist/umd/t2cn.js'],
  ['a dictionary', 'pinyin-pro/dist/index.js'],
])('recognises %s in its own code', (name, path) => {
  expect(foreignCode(installed(path))).toContain(name);
});

test('finds nothing in code of ours', () => {
  expect(foreignCode('const card = document.createElement("bandu-card");')).toEqual([]);
});
