import { expect, it } from 'vitest';
import { shortPage } from './ArticleMeta.tsx';

it.each([
  ['001_736d83bccc50eee4', '001'],
  ['2021-01-22 A1', '2021-01-22 A1'],
  ['_736d83bccc50eee4', '_736d83bccc50eee4'],
])('calls the page %s %s', (page, shown) => {
  expect(shortPage(page)).toBe(shown);
});
