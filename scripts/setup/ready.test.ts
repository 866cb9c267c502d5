import { expect, test } from 'vitest';
import { nodeComplaint } from './ready.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const mac = { platform: 'darwin', arch: 'arm64' };

test('asks for Node 20 where the packages bring a newer Node with them', () => {
  expect(nodeComplaint('20.20.2', linux)).toBeNull();
  expect(nodeComplaint('18.19.0', linux)).toContain('Node 20 or later');
});

test('asks for a Node that runs TypeScript where they do not', () => {
  expect(nodeComplaint('22.17.1', mac)).toContain('Node 22.18 or later');
  expect(nodeComplaint('22.18.0', mac)).toBeNull();
  expect(nodeComplaint('24.1.0', mac)).toBeNull();
});
