import { describe, expect, test } from 'vitest';
import { parseDefinition } from './cedict-definition.ts';

describe('a definition', () => {
  test('gives up its classifiers', () => {
    expect(parseDefinition('bank/CL:家[jia1],個|个[ge4]')).toMatchObject({
      glosses: ['bank'],
      classifiers: ['家', '个'],
    });
    expect(parseDefinition('egg (CL:個|个[ge4])').glosses).toEqual(['egg']);
  });

  test('gives up the readings of Taiwan and others', () => {
    expect(parseDefinition('trash/Taiwan pr. [le4 se4]')).toMatchObject({
      glosses: ['trash'],
      taiwan: ['le4', 'se4'],
    });
    expect(parseDefinition('to bleed (also pr. [liu2 xue4])')).toMatchObject({
      glosses: ['to bleed'],
      alsoRead: ['liu2', 'xue4'],
    });
  });

  test('shows references in Simplified with tone marks', () => {
    expect(parseDefinition('opposite of 酸[suan1]/abbr. for 國家|国家').glosses).toEqual([
      'opposite of 酸 suān',
      'abbr. for 国家',
    ]);
    expect(parseDefinition('see 西安[Xi1 an1]').glosses).toEqual([`see 西安 Xī'ān`]);
  });

  test.each([
    ['variant of 鹼|碱[jian3]', 'variant', '碱'],
    ['old variant of 群[qun2]', 'variant', '群'],
    ['see 單于|单于[chan2 yu2]', 'see', '单于'],
    ['abbr. for 北京大學|北京大学[Bei3 jing1 Da4 xue2]', 'abbreviation', '北京大学'],
  ])('knows where %s leads', (written, kind, simplified) => {
    expect(parseDefinition(written).links).toMatchObject([{ kind, simplified }]);
  });

  test('says whether it says anything itself', () => {
    expect(parseDefinition('variant of 凳[deng4]').onlyLinks).toBe(true);
    expect(parseDefinition('bench/variant of 凳[deng4]').onlyLinks).toBe(false);
    expect(parseDefinition('abbr. for 北京大學|北京大学[Bei3 jing1 Da4 xue2]').onlyLinks).toBe(
      false,
    );
    expect(parseDefinition('see also 酸[suan1]').onlyLinks).toBe(false);
  });

  test('tells a surname', () => {
    expect(parseDefinition('surname Shan').surname).toBe(true);
    expect(parseDefinition('family name; surname').surname).toBe(false);
  });
});
