/**
 * The ranker's weights as bytes. Written by scripts/train-ranker.ts, opened in a few milliseconds.
 *
 * Layout: u32 length of the character table, the table as UTF-8 (`为wei2,wei4;行xing2,hang2;…`,
 * likeliest reading first), u32 number of weights, f32 scale, then per weight in the order of its
 * 24-bit key: the distance from the key before as a varint, and a signed byte.
 */
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

export interface RankerWeights {
  /** Every character of several readings that is known, with its readings, likeliest first. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  /** Weight of a 24-bit key; 0 for one that is not there. */
  weightOf(key: number): number;
}

export interface PlainWeights {
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  readonly weights: ReadonlyMap<number, number>;
}

/** The bytes of `weights`, each rounded to one of 255 steps; those that round to nothing are left out. */
export function packWeights({ candidates, weights }: PlainWeights): Uint8Array {
  const table = encodeUtf8(
    [...candidates].map(([character, readings]) => character + readings.join(',')).join(';'),
  );
  const largest = [...weights.values()].reduce(
    (most, weight) => Math.max(most, Math.abs(weight)),
    1e-6,
  );
  const scale = largest / 127;
  const quantised = [...weights]
    .map(([key, weight]) => [key, Math.round(weight / scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
  const body: number[] = [];
  let last = 0;
  for (const [key, weight] of quantised) {
    let distance = key - last;
    last = key;
    for (; distance > 0x7f; distance >>>= 7) body.push((distance & 0x7f) | 0x80);
    body.push(distance, weight & 0xff);
  }
  const bytes = new Uint8Array(12 + table.length + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, table.length, true);
  bytes.set(table, 4);
  view.setUint32(4 + table.length, quantised.length, true);
  view.setFloat32(8 + table.length, scale, true);
  bytes.set(body, 12 + table.length);
  return bytes;
}

/** Opens packed weights. Throws a RangeError when the bytes end too early. */
export function openWeights(bytes: Uint8Array): RankerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableEnd = 4 + view.getUint32(0, true);
  const table = decodeUtf8(bytes.subarray(4, tableEnd));
  const count = view.getUint32(tableEnd, true);
  const scale = view.getFloat32(tableEnd + 4, true);
  const bits = Math.max(4, Math.ceil(Math.log2(count * 1.6 + 1)));
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const values = new Float32Array(mask + 1);

  let at = tableEnd + 8;
  let key = 0;
  for (let n = 0; n < count; n++) {
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at++);
      key += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    let slot = key & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    values[slot] = view.getInt8(at++) * scale;
  }

  return {
    candidates: new Map(
      table.split(';').map((line) => [line.slice(0, 1), line.slice(1).split(',')] as const),
    ),
    weightOf(wanted) {
      let slot = wanted & mask;
      while (keys[slot] !== wanted) {
        if (keys[slot] === -1) return 0;
        slot = (slot + 1) & mask;
      }
      return values[slot] ?? 0;
    },
  };
}
