/** What every tab pays for us: the size of the content script, and whose code is in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/setup/run.ts';
import { foreignCode } from '../content-script.ts';
import type { Figure } from './figure.ts';

export async function measure(): Promise<readonly Figure[]> {
  const script = readFileSync(join(root, '.output/chrome-mv3/content-scripts/page.js'));
  return [
    {
      name: 'content script, gzipped (1 kB = 1000 bytes)',
      value: gzipSync(script, { level: 9 }).length / 1000,
      unit: 'kB',
      limit: 15,
    },
    {
      name: 'libraries in the content script (React, pinyin-pro, OpenCC, a dictionary)',
      value: foreignCode(script.toString()).length,
      unit: '',
      limit: 0,
    },
  ];
}
