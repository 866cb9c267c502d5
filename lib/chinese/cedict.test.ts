import { describe, expect, test } from 'vitest';
import { parseCedictLine } from './cedict.ts';

describe('a line of CC-CEDICT', () => {
  test('gives both forms, a syllable per character and the definition', () => {
    expect(parseCedictLine('銀行 银行 [yin2 hang2] /bank/CL:家[jia1],個|个[ge4]/')).toEqual({
      simplified: '银行',
      traditional: '銀行',
      syllables: ['yin2', 'hang2'],
      proper: false,
      definition: 'bank/CL:家[jia1],個|个[ge4]',
    });
  });

  test('writes ü as ü, in lower case, and remembers the capital', () => {
    const line = parseCedictLine('呂布 吕布 [Lu:3 Bu4] /Lü Bu (-198), general/');
    expect(line).toMatchObject({ syllables: ['lü3', 'bu4'], proper: true });
  });

  test('reads only the Han characters of a mixed word', () => {
    expect(parseCedictLine('3D打印 3D打印 [san1 D da3 yin4] /to 3D print/')?.syllables).toEqual([
      'da3',
      'yin4',
    ]);
    expect(parseCedictLine('AA制 AA制 [A A zhi4] /to go Dutch/')?.syllables).toEqual(['zhi4']);
    expect(parseCedictLine('120 120 [yao1 er4 ling2] /emergency number/')?.syllables).toEqual([]);
  });

  test.each(['# CC-CEDICT', '', '银行 yin2 hang2 bank', '銀行 银行 [yin2 hang2]'])(
    'is nothing when it reads %j',
    (line) => {
      expect(parseCedictLine(line)).toBeNull();
    },
  );
});
