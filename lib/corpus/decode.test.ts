import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding, looksBinary } from './decode.ts';

const decoderOf = (encoding: Encoding) => new TextDecoder(encoding);
const text =
  '株洲日报讯 1月21日下午，株洲市第十五届人民代表大会第五次会议圆满完成各项议程，胜利闭幕。';

function utf16(source: string, little: boolean, mark: boolean): Uint8Array {
  const units = (mark ? '\uFEFF' : '') + source;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

/** Bytes of a double-byte encoding, by trying all pairs once. */
function doubleByte(source: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const pairs = new Map<string, [number, number]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...source].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (pairs.get(one) ?? [63]))),
  );
}

describe('decodeText', () => {
  it.each<[string, Encoding, Uint8Array]>([
    ['UTF-8', 'utf-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', 'utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 with its mark', 'utf-16le', utf16(text, true, true)],
    ['UTF-16 without a mark', 'utf-16le', utf16(text, true, false)],
    ['big-endian UTF-16 without a mark', 'utf-16be', utf16(text, false, false)],
    ['GB18030', 'gb18030', doubleByte(text, 'gb18030')],
  ])('reads %s', (_, encoding, bytes) => {
    expect(decodeText(bytes, decoderOf)).toEqual({ text, encoding, unreadable: 0 });
    expect(looksBinary(bytes)).toBe(false);
  });

  it('reads Big5', () => {
    const traditional =
      '中央社記者報導，台北市政府今天宣布，這項計畫將於下個月開始實施，市民可以上網查詢。';
    expect(decodeText(doubleByte(traditional, 'big5'), decoderOf)).toMatchObject({
      text: traditional,
      encoding: 'big5',
    });
  });

  it('reads plain ASCII and single words as UTF-8', () => {
    expect(decodeText(new TextEncoder().encode('Hello, world'), decoderOf).encoding).toBe('utf-8');
    expect(decodeText(new TextEncoder().encode('中国'), decoderOf).text).toBe('中国');
  });

  it('takes a picture for binary', () => {
    expect(looksBinary(readFileSync('public/icon/128.png'))).toBe(true);
  });

  it('gives some text for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (bytes) => typeof decodeText(bytes, decoderOf).text === 'string',
      ),
    );
  });
});
