import { expect, test } from 'vitest';
import { openReviewed, parseReviewed } from './reviewed.ts';

const reviewed = openReviewed(
  '一个\tword\tyi1 ge4\t普通话\n六安\tplace\tlu4 an1\t地名\n𬙂\tword\tyan3\t通用规范汉字字典\n',
);

test('every line is found by its word, the first and the last too', () => {
  expect(reviewed.get('一个')).toEqual(['yi1', 'ge4']);
  expect(reviewed.get('六安')).toEqual(['lu4', 'an1']);
  expect(reviewed.get('𬙂')).toEqual(['yan3']);
  expect(reviewed.has('六安')).toBe(true);
});

test.each(['', '六', 'place', '地名', 'lu4 an1'])('%j is no word of the file', (other) => {
  expect(reviewed.has(other)).toBe(false);
  expect(reviewed.get(other)).toBeUndefined();
});

test('a last line without its end is read whole', () => {
  expect(openReviewed('六安\tplace\tlu4 an1\t地名').get('六安')).toEqual(['lu4', 'an1']);
  expect(openReviewed('').has('六安')).toBe(false);
});

test.each([
  '六安\tplace\tlu4\t地名',
  '六安\tcity\tlu4 an1\t地名',
  '六安\tplace\tlv4 an1\t地名',
  '六安\tplace\tlu4 an1',
])('%j is refused', (line) => {
  expect(parseReviewed(line)).toBeNull();
});
