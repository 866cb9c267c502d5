import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countStrings } from './count-strings.ts';

it('counts every place, also where strings overlap or hold each other', () => {
  const counts = countStrings(['株洲', '株洲市', '市人'], ['株洲市人大在株洲', '株洲']);
  expect([...counts]).toEqual([
    ['株洲', 3],
    ['株洲市', 1],
    ['市人', 1],
  ]);
});

it('counts like a plain search of each string', () => {
  const text = fc.string({ unit: fc.constantFrom('株', '洲', '市'), maxLength: 30 });
  const string = fc.string({ unit: fc.constantFrom('株', '洲', '市'), minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(string), text, (strings, one) => {
      for (const [wanted, count] of countStrings(strings, [one])) {
        const places = Array.from(one, (_, at) => one.startsWith(wanted, at));
        expect(count).toBe(places.filter(Boolean).length);
      }
    }),
  );
});
