import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

test('gives the bytes every other encoder gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});

test('reads its own bytes back, lone surrogates as replacement characters', () => {
  expect(decodeUtf8(encodeUtf8('银行 é 𠮷 a'))).toBe('银行 é 𠮷 a');
  expect(decodeUtf8(encodeUtf8('a\ud800b'))).toBe('a\ufffdb');
});
