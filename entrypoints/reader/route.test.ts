import { expect, test } from 'vitest';
import { parseRoute, routeHash } from './route.ts';

test.each([
  { id: '000_91d8cc819cd802ff-3' },
  { id: '000_91d8cc819cd802ff-3', name: '毛腾飞' },
  { id: '我的报纸/A1 版#1-2', name: 'A/B 50%' },
])('goes to %o and back', (route) => {
  expect(parseRoute(routeHash(route))).toEqual(route);
});

test('reads any hash without a throw', () => {
  expect(parseRoute('')).toEqual({ id: '' });
  expect(parseRoute('#%E0%A4%A')).toEqual({ id: '%E0%A4%A' });
  expect(parseRoute('#a/')).toEqual({ id: 'a' });
});
